using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AccAssistant.Tests.Browser;

/// <summary>The socket is really cut, in the middle of an answer and at any of its events, a hundred times.</summary>
[Collection(BadNetworkCollection.Name)]
public sealed partial class CutConnectionTests(BrowserFixture browser)
{
    private const int Tabs = 4;
    private const int CutsInTab = 25;
    private const string LastWords = "This is the end of the slow answer.";

    [Fact]
    public async Task A_hundred_cuts_at_random_events_lose_double_and_reorder_nothing()
    {
        await using var window = await browser.OpenAsDanaAsync();
        var readers = new List<Reader>();
        for (var tab = 0; tab < Tabs; tab++)
            readers.Add(await Reader.OpenAsync(window, seed: tab));

        var cuts = await Task.WhenAll(readers.Select(reader => reader.ReadAsync()));

        Assert.Equal(Tabs * CutsInTab, cuts.Sum());
        Assert.DoesNotContain(window.Troubles, trouble => trouble.StartsWith("error:", StringComparison.Ordinal));
    }

    /// <summary>A tab with a conversation of its own, whose answers are cut again and again, made good each time and read to their end.</summary>
    private sealed class Reader(ChatPage chat, Random random)
    {
        /// <summary>Frames from the server until the next cut; none is due below one.</summary>
        private int framesLeft;
        private int cuts;

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

        /// <returns>How often the answers were cut.</returns>
        public async Task<int> ReadAsync()
        {
            var first = "";
            for (var run = 1; cuts < CutsInTab; run++)
            {
                Volatile.Write(ref framesLeft, NextCut());
                await chat.SendAsync($"How many RFIs are open? Run {run}. scenario:slow");
                await chat.EndsAsync("completed");
                Volatile.Write(ref framesLeft, 0);

                var text = await chat.AnswerTextAsync();
                Assert.Equal(await chat.StoredTextAsync(), text);
                Assert.Equal(12, Paragraph().Count(text));
                Assert.EndsWith(LastWords, text, StringComparison.Ordinal);
                if (run == 1)
                    first = text;
                Assert.Equal(first, text);
                await Expect(chat.Page.Locator("acc-transcript > .turn")).ToHaveCountAsync(run + 1);
            }

            return cuts;
        }

        private int NextCut() => cuts < CutsInTab ? random.Next(2, 12) : 0;

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
                Volatile.Write(ref framesLeft, NextCut());
                _ = socket.CloseAsync();
                _ = server.CloseAsync();
            });
        }
    }

    [GeneratedRegex("This paragraph is written slowly on purpose, word after word, so that there is time to press Stop, to reload the page, to open a second tab or to pull the plug, and to see that nothing of it is lost or written twice\\.")]
    private static partial Regex Paragraph();

    [GeneratedRegex("/hub/chat")]
    private static partial Regex Hub();
}
