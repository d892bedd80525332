using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>The socket is really cut, in the middle of an answer and at any of its events, a hundred times.</summary>
[Collection(BadNetworkCollection.Name)]
public sealed partial class CutConnectionTests(BrowserFixture browser)
{
    private const int Tabs = 10;
    private const int RunsInTab = 10;
    private const string LastWords = "This is the end of the slow answer.";

    [Fact]
    public async Task A_hundred_cuts_at_random_events_lose_double_and_reorder_nothing()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var readers = new List<Reader>();
        for (var tab = 0; tab < Tabs; tab++)
            readers.Add(await Reader.OpenAsync(window, seed: tab));

        var cuts = await Task.WhenAll(readers.Select(reader => reader.ReadAsync(RunsInTab)));

        Assert.Equal(Tabs * RunsInTab, cuts.Sum());
        Assert.DoesNotContain(window.Troubles, trouble => trouble.StartsWith("error:", StringComparison.Ordinal));
    }

    /// <summary>A tab with a conversation of its own, whose every answer is cut once, and stopped when that is made good; the last is read to its end.</summary>
    private sealed class Reader(ChatPage chat, Random random)
    {
        /// <summary>Frames from the server until the cut; none is due below one.</summary>
        private int framesLeft;
        private int cuts;
        private TaskCompletionSource cut = new();

        public static async Task<Reader> OpenAsync(Window window, int seed)
        {
            var own = await window.OpenChatAsync(Projects.Greenfield);
            await own.AskAsync("/help");
            var page = await window.Context.NewPageAsync();
            var reader = new Reader(new ChatPage(page), new Random(seed));
            await page.RouteWebSocketAsync(Hub(), reader.Join);
            await page.GotoAsync(window.Page.Url);
            return reader;
        }

        /// <returns>How many of the answers were cut.</returns>
        public async Task<int> ReadAsync(int runs)
        {
            var texts = new List<string>();
            for (var run = 1; run <= runs; run++)
            {
                cut = new TaskCompletionSource();
                Volatile.Write(ref framesLeft, random.Next(3, 40));
                await chat.SendAsync($"How many RFIs are open? Run {run}. scenario:slow");
                await cut.Task;
                // On a busy machine the answer may be over before Stop arrives.
                if (run < runs)
                    await chat.Page.Keyboard.PressAsync("Escape");
                await chat.EndsAsync();

                texts.Add(await chat.AnswerTextAsync());
                Assert.Equal(await chat.StoredTextAsync(), texts[^1]);
            }

            Assert.Equal(12, Paragraph().Count(texts[^1]));
            Assert.EndsWith(LastWords, texts[^1], StringComparison.Ordinal);
            Assert.All(texts, text => Assert.StartsWith(text, texts[^1], StringComparison.Ordinal));
            await Expect(chat.Page.Locator("acc-transcript > .turn")).ToHaveCountAsync(runs + 1);
            return cuts;
        }

        private void Join(IWebSocketRoute socket)
        {
            var server = socket.ConnectToServer();
            server.OnMessage(frame =>
            {
                if (frame.Text is { } text)
                    socket.Send(text);
                else
                    socket.Send(frame.Binary!);
                if (Interlocked.Decrement(ref framesLeft) != 0)
                    return;
                cuts++;
                _ = socket.CloseAsync();
                _ = server.CloseAsync();
                cut.TrySetResult();
            });
        }
    }

    [GeneratedRegex("This paragraph is written slowly on purpose, word after word, so that there is time to press Stop, to reload the page, to open a second tab or to pull the plug, and to see that nothing of it is lost or written twice\\.")]
    private static partial Regex Paragraph();

    [GeneratedRegex("/hub/chat")]
    private static partial Regex Hub();
}
