using System.Globalization;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Years of use: thousands of conversations and one of two thousand turns cost what a few do.</summary>
public sealed class LongHistoryTests(LongHistoryTests.PatientApp app) : IClassFixture<LongHistoryTests.PatientApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Thousands_of_conversations_and_of_turns_are_shown_searched_and_asked_on_in_stretches()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        await chat.AskAsync("Which RFIs are overdue?");
        await SeedAsync(chat.ConversationId, 60, 40);
        var few = await MeasureAsync(chat);

        await SeedAsync(chat.ConversationId, 3000, 2000);
        var many = await MeasureAsync(chat);

        Assert.Equal(30, many.Page.QuerySelectorAll("acc-transcript > .turn").Length);
        Assert.Equal(50, many.Page.QuerySelectorAll("acc-conversations li").Length);
        Assert.InRange(many.Bytes, few.Bytes * 3 / 4, few.Bytes * 5 / 4);
        Assert.InRange(many.ModelBytes, few.ModelBytes / 2, few.ModelBytes * 2);
        Assert.Contains("needle-2718", many.Found, StringComparison.Ordinal);
    }

    private async Task<Measured> MeasureAsync(Chat chat)
    {
        var html = await chat.Browser.GetTextAsync(chat.Path);
        var found = await chat.Browser.GetTextAsync($"/p/{Projects.Riverside}/search?q=needle-2718");
        var before = app.ModelRequests.Count;
        await chat.AskAsync("How many RFIs are open?");
        return new Measured(Page.Of(html), html.Length, found, app.ModelRequests.After(before).Max(request => request.GetRawText().Length));
    }

    /// <summary>Copies of the first turn: other conversations with it, and the conversation itself made that long.</summary>
    private async Task SeedAsync(Guid conversation, int conversations, int length)
    {
        await using var database = await app.OpenDatabaseAsync();
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        var own = await database.Conversations.AsNoTracking().SingleAsync(row => row.Id == conversation, Cancellation);
        var turns = await database.Turns.AsNoTracking().Where(turn => turn.ConversationId == conversation).OrderBy(turn => turn.Ordinal).ToListAsync(Cancellation);
        var text = await database.TurnTexts.AsNoTracking().SingleAsync(row => row.TurnId == turns[0].Id, Cancellation);
        for (var number = 0; number < conversations; number++)
        {
            var other = Guid.CreateVersion7(own.CreatedAt.AddMinutes(-number));
            var question = string.Create(CultureInfo.InvariantCulture, $"Which RFIs are overdue? needle-{number}");
            database.Conversations.Add(new ConversationRow { Id = other, UserId = own.UserId, ProjectId = own.ProjectId, Title = $"Overdue RFIs {number}", CreatedAt = own.CreatedAt.AddMinutes(-number), UpdatedAt = own.CreatedAt.AddMinutes(-number), ReservedEventNumber = own.ReservedEventNumber });
            Add(database, turns[0], text, other, 1, question);
        }

        for (var ordinal = turns.Count + 1; ordinal <= length; ordinal++)
            Add(database, turns[0], text, conversation, ordinal, "Which RFIs are overdue?");
        await database.SaveChangesAsync(Cancellation);
    }

    private static void Add(AppDbContext database, TurnRow turn, TurnTextRow text, Guid conversation, int ordinal, string question)
    {
        var id = Guid.NewGuid();
        database.Turns.Add(new TurnRow
        {
            Id = id,
            ConversationId = conversation,
            Ordinal = ordinal,
            Place = ordinal,
            RequestId = id.ToString("D"),
            Question = question,
            Answer = turn.Answer,
            Status = turn.Status,
            Activity = turn.Activity,
            Notes = turn.Notes,
            AskedAt = turn.AskedAt.AddDays(-1),
            EndedAt = turn.EndedAt,
            LeaseUntil = turn.LeaseUntil,
            LastEventNumber = turn.LastEventNumber,
        });
        database.TurnTexts.Add(new TurnTextRow { TurnId = id, ConversationId = conversation, Text = text.Text.Replace("overdue?", "overdue? " + question.ToLowerInvariant(), StringComparison.Ordinal) + " " + question.ToLowerInvariant() });
    }

    /// <summary>Many questions within one minute.</summary>
    public sealed class PatientApp() : AppFixture(null, "--Turns:QuestionsPerMinute=1000");

    private sealed record Measured(AngleSharp.Html.Dom.IHtmlDocument Page, int Bytes, string Found, int ModelBytes);
}
