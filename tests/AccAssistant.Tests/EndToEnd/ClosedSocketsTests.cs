using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Of connections that are gone nothing is held, however they went.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class ClosedSocketsTests(AppFixture app)
{
    private const int Many = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hundreds_of_windows_that_read_along_leave_nothing_behind_when_they_close()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var sockets = app.Services.GetRequiredService<OpenSockets>();
        var windows = Enumerable.Range(0, Many).Select(_ => chat.Browser.ConnectHub()).ToList();
        await Task.WhenAll(windows.Select(window => window.StartAsync(Cancellation)));
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var following = windows.Select(window => ReadAsync(window, chat.ConversationId, leaving.Token)).ToList();

        Assert.True(sockets.Count >= Many);
        await leaving.CancelAsync();
        await Task.WhenAll(following);
        await Task.WhenAll(windows.Select(window => window.DisposeAsync().AsTask()));
        // Its own is left; those of tests before it may still be on their way out.
        while (sockets.Count > 1)
            await Task.Delay(1, Cancellation);

        Assert.NotNull((await chat.AskAsync("How many RFIs are open?")).Ended);
    }

    private static async Task ReadAsync(HubConnection window, Guid conversation, CancellationToken leaving)
    {
        try
        {
            await foreach (var _ in window.StreamAsync<object>("Follow", conversation, 0L, leaving))
            {
            }
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested)
        {
            // The window is closed.
        }
    }
}
