using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Site;
using StackExchange.Redis;

namespace AccAssistant.Reliability.Together;

/// <summary>What Redis has come to know of people, their questions and their records.</summary>
internal static class KeptInRedis
{
    public const string Wanted = "acc-assistant/members/acc-assistant alone, and nothing of who asked what, where and with which session";

    private const string Marker = "canary-7f3a9c";

    public static async Task<string> SeeAsync(Installation site)
    {
        using var browser = site.OpenBrowser(CancellationToken.None);
        using var landed = await browser.SignInAsync("Dana");
        await using var talker = await Talker.OpenAsync(site, browser, Crowd.Crowd.Riverside);
        await talker.FollowAsync(await talker.SendAsync($"/search {Marker}", CancellationToken.None), CancellationToken.None);
        await talker.FollowAsync(await talker.SendAsync($"How many RFIs are open? {Marker}", CancellationToken.None), CancellationToken.None);

        using var connection = await ConnectionMultiplexer.ConnectAsync(site.Redis.Address);
        var kept = connection.GetDatabase();
        var keys = connection.GetServers().SelectMany(server => server.Keys(pattern: "*")).Select(key => key.ToString()).Order(StringComparer.Ordinal).ToList();
        var texts = string.Join('\n', keys.SelectMany(key => kept.HashGetAll(key)).Select(field => $"{field.Name} {field.Value}"));
        string[] secrets = [Marker, browser.SessionCookie!, "Dana", "DKX4QN7MWP2A", Crowd.Crowd.Riverside, talker.Conversation.ToString()];
        var told = secrets.Where(secret => texts.Contains(secret, StringComparison.OrdinalIgnoreCase)).ToList();
        return $"{string.Join(", ", keys)} alone, and {(told.Count == 0 ? "nothing" : string.Join(", ", told))} of who asked what, where and with which session";
    }
}
