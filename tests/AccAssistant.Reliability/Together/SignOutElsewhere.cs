using AccAssistant.Conversations.Turns;
using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Together;

/// <summary>Sockets of one browser at all instances, and a running answer, when it signs out at one of them.</summary>
internal static class SignOutElsewhere
{
    public const string Wanted = "12 of 12 sockets closed and 1 of 1 answers ended for it, within a minute";

    private const int Sockets = 12;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static async Task<string> SeeAsync(Installation site)
    {
        using var browser = site.OpenBrowser(CancellationToken.None);
        using var landed = await browser.SignInAsync("Dana");
        await using var talker = await Talker.OpenAsync(site, browser, Crowd.Crowd.Riverside);
        var sockets = Enumerable.Range(0, Sockets).Select(_ => HubSocket.Of(site, browser)).ToList();
        var closed = sockets.Select(socket =>
        {
            var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            socket.Closed += _ =>
            {
                gone.TrySetResult();
                return Task.CompletedTask;
            };
            return gone.Task;
        }).ToList();
        await Task.WhenAll(sockets.Select(socket => socket.StartAsync()));
        await talker.SendAsync(Crowd.Crowd.Slow, CancellationToken.None);

        using var signedOut = await browser.SignOutAsync();
        var limit = Task.Delay(Limit);
        await Task.WhenAny(Task.WhenAll(closed), limit);
        while (!limit.IsCompleted && Ended(site, talker) == 0)
            await Task.Delay(200);

        var told = $"{closed.Count(gone => gone.IsCompleted)} of {Sockets} sockets closed and {Ended(site, talker)} of 1 answers ended for it, within a minute";
        foreach (var socket in sockets)
            await socket.DisposeAsync();
        return told;
    }

    private static long Ended(Installation site, Talker talker) =>
        site.Database.Count("acc", $"""SELECT COUNT(*) FROM turns WHERE "ConversationId" = '{talker.Conversation}' AND "FailureKind" = '{TurnFailures.SignedOut}'""");
}
