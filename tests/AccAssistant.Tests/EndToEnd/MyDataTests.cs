using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Conversations.History;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>A person takes along, or deletes, what is theirs.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class MyDataTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_export_has_all_my_conversations_and_nothing_of_anybody_elses()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Riverside);
        await danas.AskAsync("How many submittals are open?");
        await using var mine = await app.OpenChatAsync("Rafael", Projects.Riverside);
        var turn = (await mine.AskAsync("Which RFIs are overdue?")).Ended!.TurnId;
        await mine.AskAsync("Which RFIs are overdue now?", replaces: turn);
        var me = await OwnerAsync(mine.ConversationId);
        var shut = (await app.Services.GetRequiredService<ConversationHistory>().CreateAsync(me, new ProjectId(Guid.NewGuid()), Cancellation)).Id;

        using var archive = await ExportAsync(mine.Browser);
        using var conversations = JsonDocument.Parse(await TextAsync(archive, "conversations.json"));
        using var about = JsonDocument.Parse(await TextAsync(archive, "about-you.json"));

        await using var database = await app.OpenDatabaseAsync();
        var expected = await database.Conversations.Where(row => row.UserId == me && row.Id != shut).Select(row => row.Id).ToListAsync(Cancellation);
        var exported = conversations.RootElement.EnumerateArray().ToDictionary(one => one.GetProperty("id").GetGuid());
        Assert.Equal(expected.Order(), exported.Keys.Order());
        var turns = exported[mine.ConversationId].GetProperty("turns").EnumerateArray().ToList();
        Assert.Equal([(1, "Which RFIs are overdue?"), (2, "Which RFIs are overdue now?")], turns.Select(one => (one.GetProperty("version").GetInt32(), one.GetProperty("question").GetString()!)));
        Assert.Equal("completed", turns[0].GetProperty("status").GetString());
        Assert.True(turns[0].GetProperty("lookups")[0].GetProperty("receipt").GetProperty("matched").GetInt32() > 0);
        Assert.NotEmpty(turns[0].GetProperty("traceId").GetString()!);
        Assert.True(turns[0].GetProperty("tokens").GetInt64() > 0);
        Assert.Equal(expected.Count, archive.Entries.Count(entry => entry.FullName.StartsWith("conversations/", StringComparison.Ordinal)));
        Assert.Contains("- 1 conversation about a project you may not open any more.", await TextAsync(archive, "README.txt"), StringComparison.Ordinal);
        Assert.Equal(me, about.RootElement.GetProperty("autodeskId").GetString());
        var texts = await Task.WhenAll(archive.Entries.Select(entry => TextAsync(archive, entry.FullName)));
        foreach (var session in await database.Sessions.Select(row => row.Id).ToListAsync(Cancellation))
            Assert.All(texts, text => Assert.DoesNotContain(session, text, StringComparison.Ordinal));
        await database.Conversations.Where(row => row.Id == shut).ExecuteDeleteAsync(Cancellation);
    }

    [Fact]
    public async Task Deleting_all_empties_the_store_of_me_and_of_nobody_else()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Riverside);
        await danas.AskAsync("How many submittals are open?");
        await using var mine = await app.OpenChatAsync("Tomas", Projects.Riverside);
        await mine.AskAsync("How many RFIs are open?");
        var me = await OwnerAsync(mine.ConversationId);
        await using var database = await app.OpenDatabaseAsync();
        var others = await CountAsync(row => row.UserId != me);

        var before = Page.Of(await mine.Browser.GetTextAsync("/settings/delete"));
        using var answer = await mine.Browser.PostAsync("/settings/delete", [new("__RequestVerificationToken", Token(before))]);
        var after = Page.Of(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Equal("Your data is deleted", after.QuerySelector("h1")!.TextContent);
        Assert.Contains("data-deleted", after.Body!.ClassName!, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), await CountAsync(row => row.UserId == me));
        Assert.Equal(others, await CountAsync(row => row.UserId != me));
        Assert.False(await database.RecentProjects.AnyAsync(row => row.UserId == me, Cancellation));
        Assert.True(await database.TokenUse.AnyAsync(row => row.UserId == me, Cancellation));
        using var gone = await mine.Browser.GetAsync(mine.Path);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        async Task<(int Conversations, int Turns, int Texts)> CountAsync(System.Linq.Expressions.Expression<Func<ConversationRow, bool>> whose)
        {
            var ids = await database.Conversations.IgnoreQueryFilters().Where(whose).Select(row => row.Id).ToListAsync(Cancellation);
            return (ids.Count, await database.Turns.CountAsync(turn => ids.Contains(turn.ConversationId), Cancellation), await database.TurnTexts.CountAsync(text => ids.Contains(text.ConversationId), Cancellation));
        }
    }

    [Theory]
    [InlineData("/settings?handler=Export")]
    [InlineData("/settings?handler=SignOutOthers")]
    [InlineData("/settings/delete")]
    public async Task Nothing_is_sent_or_deleted_without_a_form_of_ours(string address)
    {
        using var browser = await app.SignInAsync("Tomas");

        using var answer = await browser.PostAsync(address, []);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_says_what_was_used_of_the_model_today()
    {
        await using var chat = await app.OpenChatAsync("Priya", Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");
        var me = await OwnerAsync(chat.ConversationId);

        var page = Page.Of(await chat.Browser.GetTextAsync("/settings"));

        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await using var database = await app.OpenDatabaseAsync();
        var tokens = await database.TokenUse.Where(row => row.UserId == me && row.Day == today).SumAsync(row => row.Input - row.Cached + row.Output, Cancellation);
        var section = page.QuerySelector("#model-use")!;
        Assert.True(tokens > 0);
        Assert.StartsWith(FormattableString.Invariant($"{tokens:N0} tokens used today, "), section.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Null(section.QuerySelector("meter"));
        Assert.Null(page.QuerySelector("#kept-for"));
    }

    [Fact]
    public async Task The_page_says_after_how_long_conversations_go()
    {
        await using var kept = new AppFixture(null, "--Conversations:KeepDays=90");
        await kept.InitializeAsync();
        using var browser = await kept.SignInAsync("Priya");

        var page = Page.Of(await browser.GetTextAsync("/settings"));

        Assert.Equal("Conversations are deleted for good 90 days after their last question; pinned ones stay.", page.QuerySelector("#kept-for")!.TextContent);
    }

    private async Task<string> OwnerAsync(Guid conversation)
    {
        await using var database = await app.OpenDatabaseAsync();
        return await database.Conversations.Where(row => row.Id == conversation).Select(row => row.UserId).SingleAsync(Cancellation);
    }

    private static async Task<ZipArchive> ExportAsync(TestBrowser browser)
    {
        var page = Page.Of(await browser.GetTextAsync("/settings"));
        var answer = await browser.PostAsync("/settings?handler=Export", [new("__RequestVerificationToken", Token(page))]);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        return new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancellation), ZipArchiveMode.Read);
    }

    private static async Task<string> TextAsync(ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return await reader.ReadToEndAsync(Cancellation);
    }

    private static string Token(AngleSharp.Dom.IDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
