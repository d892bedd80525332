using System.Net;
using AccAssistant.Acc;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>An old answer beside the data as it is now, in a world of its own: it is changed.</summary>
public sealed class RecheckTests : IAsyncLifetime
{
    private readonly AppFixture app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    [Fact]
    public async Task Records_changed_since_an_answer_are_told_exactly_and_from_then_on_without_reading()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var id = (await chat.AskAsync("Which RFIs are overdue?")).Ended!.TurnId;
        await using var database = await app.OpenDatabaseAsync();
        var stored = await database.Turns.SingleAsync(turn => turn.Id == id, TestContext.Current.CancellationToken);
        var shown = TurnActivity.Read(stored.Activity)[^1];
        Assert.Equal(shown.Receipt!.Matched, shown.Rows.Count);
        var turn = $"{chat.Path}/turns/{id}/changes";
        var same = Changes(await chat.Browser.GetTextAsync(turn));

        var world = app.World.FindProject(Projects.Greenfield)!;
        world.UpdateRfi(shown.Rows[0].Record.Id, rfi => (rfi.Status, rfi.ClosedAt) = ("closed", AppFixture.Now));
        world.UpdateRfi(shown.Rows[1].Record.Id, rfi => rfi.Title = "<b>Moved</b> & renamed");
        var unread = Changes(await chat.Browser.GetTextAsync(turn));
        var read = Changes(await PostAsync(chat, turn));
        var requests = Searches();
        var held = Changes(await chat.Browser.GetTextAsync(turn));

        Assert.Equal(("false", "false", "true", "true"), (Changed(same), Changed(unread), Changed(read), Changed(held)));
        Assert.StartsWith("Nothing has changed since ", same.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains($"RFIs · overdue: {shown.Receipt.Matched}, now {shown.Receipt.Matched - 1}.", read.GetAttribute("data-said"), StringComparison.Ordinal);
        Assert.Equal([$"No longer: {shown.Rows[0].Record.Label}"], read.QuerySelectorAll("section p").Select(line => line.TextContent.Trim()));
        Assert.Equal(shown.Rows[0].Record.Url, Assert.IsType<IHtmlAnchorElement>(read.QuerySelector("section p a.record"), exactMatch: false).Href);
        var record = Assert.Single(read.QuerySelectorAll("section li"));
        Assert.Equal((shown.Rows[1].Record.Title, "<b>Moved</b> & renamed"), (record.QuerySelector("del")!.TextContent, record.QuerySelector("ins")!.TextContent));
        Assert.StartsWith($"{shown.Rows[1].Record.Label}: title ", record.TextContent, StringComparison.Ordinal);
        Assert.Equal(read.TextContent, held.TextContent);
        Assert.Equal(requests, Searches());
    }

    [Fact]
    public async Task With_nothing_held_there_is_no_content_and_a_turn_without_queries_has_no_changes()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var asked = (await chat.AskAsync("Which RFIs are overdue?")).Ended!.TurnId;
        var overview = (await chat.AskAsync("/status")).Ended!.TurnId;
        await app.Services.GetRequiredService<ProjectRecordsFor>()(SandboxPeople.Dana.AutodeskId, new ProjectId(Guid.Parse(Projects.Greenfield))).ForgetAsync();

        using var cold = await chat.Browser.GetAsync($"{chat.Path}/turns/{asked}/changes");
        using var none = await chat.Browser.GetAsync($"{chat.Path}/turns/{overview}/changes");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (cold.StatusCode, none.StatusCode));
        var page = Page.Of(await chat.Browser.GetTextAsync(chat.Path));
        Assert.Single(page.QuerySelectorAll("[data-action='recheck']"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private int Searches() => app.Requests.Count("POST", "/construction/rfis/*/search:rfis");

    private static async Task<string> PostAsync(Chat chat, string path)
    {
        var token = TestBrowser.AntiforgeryToken(await chat.Browser.GetTextAsync(chat.Path));
        using var response = await chat.Browser.PostAsync(path, [new("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static IElement Changes(string html) => Page.Of(html).QuerySelector(".changes") ?? throw new InvalidOperationException(html);

    private static string? Changed(IElement changes) => changes.GetAttribute("data-changed");
}
