using AccAssistant.Conversations.Turns;
using AccAssistant.Web.Chat;
using AngleSharp.Dom;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Tests.Support;

/// <summary>One conversation open in a browser, with its live connection.</summary>
public sealed class Chat : IAsyncDisposable
{
    private readonly HubConnection hub;
    private readonly string? timeZone;
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Chat(TestBrowser browser, Guid projectId, Guid conversationId, string? timeZone)
    {
        (Browser, ProjectId, ConversationId, this.timeZone) = (browser, projectId, conversationId, timeZone);
        hub = browser.ConnectHub();
        hub.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
    }

    public TestBrowser Browser { get; }

    public Guid ProjectId { get; }

    public Guid ConversationId { get; }

    /// <summary>Completes when the server has closed the connection.</summary>
    public Task Closed => closed.Task;

    public string Path => $"/p/{ProjectId}/c/{ConversationId}";

    private CancellationToken Cancellation => Browser.Cancellation;

    /// <summary>Presses "New conversation" on the project's page.</summary>
    public static async Task<Chat> OpenAsync(TestBrowser browser, string projectId, string? timeZone = null)
    {
        var page = await browser.GetTextAsync($"/p/{projectId}");
        using var opened = await browser.PostAsync($"/p/{projectId}", [new("__RequestVerificationToken", TestBrowser.AntiforgeryToken(page))]);
        return await AtAsync(browser, Guid.Parse(projectId), Guid.Parse(browser.Address.Segments[^1]), timeZone);
    }

    /// <summary>A conversation whose id is known, whoever's it is.</summary>
    public static async Task<Chat> AtAsync(TestBrowser browser, Guid projectId, Guid conversationId, string? timeZone = null)
    {
        var chat = new Chat(browser, projectId, conversationId, timeZone);
        await chat.hub.StartAsync(browser.Cancellation);
        return chat;
    }

    /// <summary>Asks and waits for the end of the answer.</summary>
    public async Task<Screen> AskAsync(string question, Guid? replaces = null)
    {
        var reply = await SendAsync(question, replaces: replaces);
        return await ReadAsync(reply.TurnId ?? throw new InvalidOperationException($"The question was refused: {reply.Refusal}"));
    }

    public Task<AskReply> SendAsync(string question, string? requestId = null, Guid? replaces = null) => hub.InvokeAsync<AskReply>(
        "Ask",
        new AskCommand(ConversationId, question, requestId ?? Guid.NewGuid().ToString("D"), replaces, timeZone),
        Cancellation);

    /// <summary>Calls any method of the hub, as a program of somebody's own might.</summary>
    public Task<object?> CallAsync(string method, Type answer, params object?[] arguments) =>
        hub.InvokeCoreAsync(method, answer, arguments, Cancellation);

    public IAsyncEnumerable<object> StreamAsync(string method, params object?[] arguments) =>
        hub.StreamAsyncCore<object>(method, arguments, Cancellation);

    public Task StopAsync() => hub.InvokeAsync("Stop", ConversationId, Cancellation);

    /// <summary>Live events, from that number on, until the reader leaves.</summary>
    public IAsyncEnumerable<TurnEvent> FollowAsync(long afterEvent = 0) =>
        hub.StreamAsync<TurnEvent>("Follow", ConversationId, afterEvent, Cancellation);

    /// <summary>What one turn shows from that number on until it ends, or until the reader has seen enough.</summary>
    public async Task<Screen> ReadAsync(Guid turnId, long afterEvent = 0, Func<Screen, bool>? enough = null)
    {
        var screen = new Screen();
        await foreach (var turnEvent in FollowAsync(afterEvent))
        {
            if (turnEvent.TurnId != turnId)
                continue;
            screen.Show(turnEvent);
            if (turnEvent is TurnEnded or TurnStored || enough?.Invoke(screen) == true)
                break;
        }

        return screen;
    }

    /// <summary>The turn as the page shows it after a reload.</summary>
    public async Task<IElement> TurnOnPageAsync(Guid turnId) =>
        Page.Of(await Browser.GetTextAsync(Path)).QuerySelector($"[data-turn='{turnId}']")
        ?? throw new InvalidOperationException($"The page does not show the turn {turnId}.");

    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        Browser.Dispose();
    }
}
