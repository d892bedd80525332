using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>Whatever happens to the page or the connection in mid-answer, the same text is there in the end.</summary>
[Collection(BadNetworkCollection.Name)]
public sealed partial class LiveAnswerTests(BrowserFixture browser)
{
    private const string SlowQuestion = "How many RFIs are open? scenario:slow";
    private const string SlowWords = "This paragraph is written slowly on purpose";
    private const string LastWords = "This is the end of the slow answer.";

    [Fact]
    public async Task A_reload_in_mid_answer_and_a_second_tab_end_with_the_stored_text()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.SendAsync(SlowQuestion);
        await Expect(chat.Answer).ToContainTextAsync(SlowWords);

        await window.Page.ReloadAsync();
        await Expect(chat.Turn).ToHaveAttributeAsync("data-status", "running");
        var second = await window.OpenTabAsync(window.Page.Url);
        await Expect(second.Turn).ToHaveAttributeAsync("data-status", "running");
        await chat.EndsAsync("completed");
        await second.EndsAsync("completed");

        var stored = await chat.StoredTextAsync();
        AssertWhole(stored);
        Assert.Equal(stored, await chat.AnswerTextAsync());
        Assert.Equal(stored, await second.AnswerTextAsync());
        await Expect(window.Page.Locator("acc-transcript > .turn")).ToHaveCountAsync(1);
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task Two_tabs_write_one_draft_and_what_a_reader_has_selected_stays_selected_when_the_answer_ends()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.SendAsync(SlowQuestion);
        await Expect(chat.Answer).ToContainTextAsync(SlowWords);
        var second = await window.OpenTabAsync(window.Page.Url);

        await second.Composer.BlurAsync();
        await chat.Composer.FillAsync("Which of them are late?");
        await Expect(second.Composer).ToHaveValueAsync("Which of them are late?");
        await chat.Composer.PressAsync("Enter");
        await Expect(second.Page.Locator(".queued-text")).ToHaveTextAsync("Which of them are late?");
        await Expect(second.Composer).ToBeEmptyAsync();
        await second.Page.Locator("[data-queued=remove]").ClickAsync();
        await Expect(chat.Page.Locator(".queued")).ToBeHiddenAsync();
        await Expect(chat.Turn).ToHaveAttributeAsync("data-status", "running");
        var selected = await chat.Answer.Locator(".block").First.EvaluateAsync<string>("block => { getSelection().selectAllChildren(block); return String(getSelection()); }");
        await chat.EndsAsync("completed");

        Assert.NotEmpty(selected);
        Assert.Equal(selected, await window.Page.EvaluateAsync<string>("() => String(getSelection())"));
        await Expect(window.Page.Locator("acc-transcript > .turn")).ToHaveCountAsync(1);
        Assert.Empty(window.Troubles);
    }

    [Fact]
    public async Task The_first_sign_of_work_waits_for_no_network()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var held = new TaskCompletionSource();
        await window.Page.RouteWebSocketAsync(Hub(), socket =>
        {
            var server = socket.ConnectToServer();
            socket.OnMessage(async frame =>
            {
                if (frame.Text!.Contains("\"Ask\"", StringComparison.Ordinal))
                    await held.Task;
                server.Send(frame.Text!);
            });
        });
        var chat = await window.OpenChatAsync(Projects.Greenfield);

        await chat.SendAsync("/help");

        await Expect(chat.Turn.Locator(".progress-text")).ToHaveTextAsync("Reading the question…");
        await Expect(chat.Turn.Locator(".progress-mark")).ToBeVisibleAsync();
        await Expect(chat.Stop).ToBeVisibleAsync();
        await Expect(window.Page.Locator("#status-line")).ToHaveTextAsync("The question is sent.");
        held.SetResult();
        await chat.EndsAsync("completed");
    }

    [Fact]
    public async Task A_connection_lost_in_mid_answer_is_told_and_made_good()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var sockets = new List<IWebSocketRoute>();
        await window.Page.RouteWebSocketAsync(Hub(), socket =>
        {
            sockets.Add(socket);
            socket.ConnectToServer();
        });
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.SendAsync(SlowQuestion);
        await Expect(chat.Answer).ToContainTextAsync(SlowWords);

        await window.Context.SetOfflineAsync(true);
        await sockets[^1].CloseAsync();
        var lost = window.Page.Locator("#connection-lost");
        await Expect(lost).ToBeVisibleAsync();
        await window.Context.SetOfflineAsync(false);
        await Expect(lost).ToBeHiddenAsync();
        await chat.EndsAsync("completed");

        var stored = await chat.StoredTextAsync();
        AssertWhole(stored);
        Assert.Equal(stored, await chat.AnswerTextAsync());
    }

    [Theory]
    [InlineData("button")]
    [InlineData("Escape")]
    public async Task Stopping_keeps_what_was_written(string how)
    {
        await using var window = await browser.OpenAsDanaAsync();
        var chat = await window.OpenChatAsync(Projects.Greenfield);
        await chat.SendAsync(SlowQuestion);
        await Expect(chat.Answer).ToContainTextAsync(SlowWords);

        if (how == "button")
            await chat.Stop.ClickAsync();
        else
            await window.Page.Keyboard.PressAsync(how);
        await chat.EndsAsync("cancelled");

        await Expect(chat.Turn.Locator(".failure")).ToContainTextAsync("You stopped this answer. What was written is kept.");
        await Expect(chat.Composer).ToBeEditableAsync();
        var kept = await chat.AnswerTextAsync();
        Assert.Contains(SlowWords, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(LastWords, kept, StringComparison.Ordinal);
        await window.Page.ReloadAsync();
        Assert.Equal(kept, await chat.AnswerTextAsync());
    }

    private static void AssertWhole(string answer)
    {
        Assert.Equal(12, Paragraph().Count(answer));
        Assert.EndsWith(LastWords, answer, StringComparison.Ordinal);
        Assert.Equal(answer.IndexOf(LastWords, StringComparison.Ordinal), answer.LastIndexOf(LastWords, StringComparison.Ordinal));
    }

    [GeneratedRegex("This paragraph is written slowly on purpose, word after word, so that there is time to press Stop, to reload the page, to open a second tab or to pull the plug, and to see that nothing of it is lost or written twice\\.")]
    private static partial Regex Paragraph();

    [GeneratedRegex("/hub/chat")]
    private static partial Regex Hub();
}
