using System.Text.Json;
using AccAssistant.Conversations.Turns;
using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Reliability.Crowd;

/// <summary>One open conversation, held as the page holds it: over one connection after the other, asking again what was not taken.</summary>
internal sealed class Talker(Installation site, TestBrowser browser, string project, Guid conversation) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan CallPatience = TimeSpan.FromSeconds(15);

    private HubConnection? hub;
    private long last;

    public Guid Conversation => conversation;

    /// <summary>Presses "New conversation" on the project's page, and asks something at once: an empty one would be given to whoever presses next.</summary>
    public static async Task<Talker> OpenAsync(Installation site, TestBrowser browser, string project)
    {
        var page = await browser.GetTextAsync($"/p/{project}");
        using var opened = await browser.PostAsync($"/p/{project}", [new("__RequestVerificationToken", TestBrowser.AntiforgeryToken(page))]);
        var talker = new Talker(site, browser, project, Guid.Parse(browser.Address.Segments[^1]));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await talker.FollowAsync(await talker.SendAsync("/overdue rfis", patience.Token), patience.Token);
        return talker;
    }

    /// <summary>Sends until it is taken: the text stays in the box until then, under the same request id.</summary>
    public async Task<Seen> SendAsync(string question, CancellationToken patience)
    {
        var requestId = Guid.NewGuid().ToString("D");
        while (true)
        {
            try
            {
                var reply = await (await ConnectedAsync(patience)).InvokeAsync<AskReply>("Ask", new AskCommand(conversation, question, requestId, null, null), patience).WaitAsync(CallPatience, patience);
                if (reply.TurnId is { } turn)
                    return new Seen(turn, question);
                LastRefusal = reply.Refusal ?? "";
            }
            catch (Exception exception) when (IsNetwork(exception) && !patience.IsCancellationRequested)
            {
                await DropAsync();
            }

            await Task.Delay(Pause, patience);
        }
    }

    public string LastRefusal { get; private set; } = "";

    /// <summary>Follows the turn to its end.</summary>
    public async Task FollowAsync(Seen seen, CancellationToken patience)
    {
        while (!seen.IsOver)
        {
            try
            {
                var connection = await ConnectedAsync(patience);
                seen.Connected();
                // Ends with the connection: what a dead server held open tells nothing.
                await foreach (var happened in connection.StreamAsync<TurnEvent>("Follow", conversation, Math.Max(0, last - 1), patience))
                {
                    last = Math.Max(last, happened.Number);
                    if (happened.TurnId == seen.TurnId)
                        seen.Hear(happened);
                    if (seen.IsOver)
                        return;
                }
            }
            catch (Exception exception) when (IsNetwork(exception) && !patience.IsCancellationRequested)
            {
                await DropAsync();
            }

            await Task.Delay(Pause, patience);
        }
    }

    /// <summary>Why the page could not be read the last time it could not.</summary>
    public string LastFailure { get; private set; } = "";

    /// <summary>The conversation's page, read anew, as a reader presses Reload; null where that came to nothing.</summary>
    public async Task<string?> PageAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        while (!limit.IsCancellationRequested)
        {
            try
            {
                var (status, html) = await browser.AnswerAsync($"/p/{project}/c/{conversation}").WaitAsync(limit.Token);
                if ((int)status == 200)
                    return html;
                LastFailure = $"{(int)status}";
            }
            catch (Exception exception) when (IsNetwork(exception))
            {
                LastFailure = limit.IsCancellationRequested ? LastFailure : exception.Message;
            }

            await Task.Delay(Pause, CancellationToken.None);
        }

        return null;
    }

    public ValueTask DisposeAsync() => hub?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<HubConnection> ConnectedAsync(CancellationToken patience)
    {
        if (hub is { State: HubConnectionState.Connected })
            return hub;
        await DropAsync();
        var next = HubSocket.Of(site, browser);
        hub = next;
        await next.StartAsync(patience).WaitAsync(CallPatience, patience);
        return next;
    }

    private async Task DropAsync()
    {
        if (hub is { } left)
        {
            hub = null;
            await left.DisposeAsync();
        }
    }

    /// <summary>Whatever a connection fails with; what the server says is wrong is told by the answers themselves.</summary>
    private static bool IsNetwork(Exception exception) => exception is not (ArgumentException or NullReferenceException or JsonException);
}
