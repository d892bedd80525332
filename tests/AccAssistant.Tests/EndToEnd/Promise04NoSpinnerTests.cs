using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A turn whose process died is told as interrupted, with what it had.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise04NoSpinnerTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_whose_process_died_is_shown_interrupted_with_what_it_had_and_can_be_retried()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = await LeaveBehindAsync(chat);

        var page = await chat.TurnOnPageAsync(turn);
        var retried = await chat.AskAsync("Summarize the open RFIs", replaces: turn);

        Assert.Equal("interrupted", page.GetAttribute("data-status"));
        Assert.Equal("Summarize the open RFIs", page.QuerySelector(".question-text")!.TextContent);
        Assert.Contains("17 RFIs are", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("This answer was interrupted.", page.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".failure [data-action=retry]"));
        Assert.Equal(TurnStatus.Completed, retried.Ended!.Status);
    }

    [Fact]
    public async Task A_follower_of_a_turn_whose_process_died_is_told_to_read_the_store()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = await LeaveBehindAsync(chat);

        var screen = await chat.ReadAsync(turn, afterEvent: 3);

        Assert.IsType<TurnStored>(Assert.Single(screen.Events));
        Assert.Equal("interrupted", (await chat.TurnOnPageAsync(turn)).GetAttribute("data-status"));
    }

    /// <summary>As a killed process leaves it: running, half written, with a lease that has lapsed.</summary>
    private async Task<Guid> LeaveBehindAsync(Chat chat)
    {
        var turn = new TurnRow
        {
            Id = Guid.CreateVersion7(),
            ConversationId = chat.ConversationId,
            Ordinal = 1,
            RequestId = Guid.NewGuid().ToString("D"),
            Question = "Summarize the open RFIs",
            Answer = "17 RFIs are",
            Status = TurnStatus.Running,
            AskedAt = DateTimeOffset.UtcNow.AddMinutes(-2),
            LeaseUntil = DateTimeOffset.UtcNow.AddMinutes(-1),
            LastEventNumber = 3,
        };
        await using var database = await app.OpenDatabaseAsync();
        database.Turns.Add(turn);
        (await database.Conversations.FindAsync([chat.ConversationId], Cancellation))!.ReservedEventNumber = 10_000;
        await database.SaveChangesAsync(Cancellation);
        return turn.Id;
    }
}
