using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Site;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Reliability.Together;

/// <summary>One person's questions at all instances at once, more of them than one person may have running.</summary>
internal static class SharedLimit
{
    private const int More = 9;

    public static string Wanted => Told(Installation.RunningPerPerson, More);

    public static async Task<string> SeeAsync(Installation site)
    {
        using var browser = site.OpenBrowser(CancellationToken.None);
        using var landed = await browser.SignInAsync("Dana");
        var talkers = new List<Talker>();
        while (talkers.Count < Installation.RunningPerPerson + More)
            talkers.Add(await Talker.OpenAsync(site, browser, Crowd.Crowd.Riverside));

        var sockets = talkers.Select(_ => HubSocket.Of(site, browser)).ToList();
        await Task.WhenAll(sockets.Select(socket => socket.StartAsync()));
        var replies = await Task.WhenAll(sockets.Zip(talkers, (socket, talker) =>
            socket.InvokeAsync<AskReply>("Ask", new AskCommand(talker.Conversation, Crowd.Crowd.Slow, Guid.NewGuid().ToString("D"), null, null))));
        await Task.WhenAll(sockets.Zip(talkers, (socket, talker) => socket.InvokeAsync("Stop", talker.Conversation)));
        foreach (var socket in sockets)
            await socket.DisposeAsync();
        foreach (var talker in talkers)
            await talker.DisposeAsync();
        return Told(replies.Count(reply => reply.TurnId is not null), replies.Count(reply => reply.Refusal?.Contains($"{Installation.RunningPerPerson}", StringComparison.Ordinal) == true));
    }

    private static string Told(int taken, int refused) => $"{taken} taken, {refused} refused with the limit named";
}
