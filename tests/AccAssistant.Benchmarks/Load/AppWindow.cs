using AccAssistant.Benchmarks.Programs;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Benchmarks.Load;

/// <summary>A conversation open in a browser, over a socket as the page has one.</summary>
internal sealed class AppWindow(HubConnection hub, Guid conversation) : ILoadChat
{
    private const string Riverside = "10050a1e-6f3b-4d27-9c58-b2e4710d6f01";

    private readonly CancellationTokenSource closed = new();
    private IAsyncEnumerator<TurnEvent>? following;

    public static async Task<AppWindow> OpenAsync(AppServer app, TestBrowser browser, Guid conversation)
    {
        var hub = new ChatHubAddress(app.Hub, TestBrowser.AppAddress).ConnectSocket(AppServer.HeadersOf(browser));
        await hub.StartAsync();
        return new AppWindow(hub, conversation);
    }

    /// <summary>Presses "New conversation" on the project's page.</summary>
    public static async Task<Guid> NewConversationAsync(TestBrowser browser)
    {
        var page = await browser.GetTextAsync($"/p/{Riverside}");
        using var opened = await browser.PostAsync($"/p/{Riverside}", [new("__RequestVerificationToken", TestBrowser.AntiforgeryToken(page))]);
        return Guid.Parse(browser.Address.Segments[^1]);
    }

    public async Task<Heard> AskAsync(Speech speech, CancellationToken patience)
    {
        // The page follows before it asks, once for as long as it is open.
        following ??= hub.StreamAsync<TurnEvent>("Follow", conversation, 0, closed.Token).GetAsyncEnumerator(closed.Token);
        var heard = new Heard(speech);
        var asking = hub.InvokeAsync<AskReply>("Ask", new AskCommand(conversation, speech.Question, Guid.NewGuid().ToString("D"), null, null) { ReadAgain = speech.Load.ReadsAgain }, patience);
        var screen = new List<string>();
        while (await following.MoveNextAsync().AsTask().WaitAsync(patience))
        {
            var happened = following.Current;
            if (happened is AnswerRendered { FirstBlock: var first, Blocks: var blocks, Tail: var tail })
            {
                heard.Hear(tail.Length > 0 ? tail : blocks is [.., var end] ? end : "");
                screen.RemoveRange(first, screen.Count - first);
                screen.AddRange(blocks);
            }

            if (happened is TurnEnded { Status: var status, Failure: var failure })
            {
                if (status != TurnStatus.Completed)
                    throw new InvalidOperationException($"The answer ended as {status}: {failure}");
                break;
            }
        }

        if ((await asking).Refusal is { } refusal)
            throw new InvalidOperationException($"The question was refused: {refusal}");
        heard.Finish(string.Join('\n', screen));
        return heard;
    }

    public async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        await hub.DisposeAsync();
        closed.Dispose();
    }
}
