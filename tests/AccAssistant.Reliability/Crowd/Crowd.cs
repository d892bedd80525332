using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Crowd;

/// <summary>Many chats of a few people, each in a window of its own.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    public const string Riverside = "10050a1e-6f3b-4d27-9c58-b2e4710d6f01";

    /// <summary>An answer of some twenty seconds.</summary>
    public const string Slow = "How many RFIs are open? scenario:slow";

    private const int ChatsOfBrowser = 5;

    private static readonly string[] People = ["Dana", "Rafael", "Priya"];

    private readonly List<TestBrowser> browsers = [];
    private Talker[] talkers = [];

    public IReadOnlyList<TestBrowser> Browsers => browsers;

    public static async Task<Crowd> GatherAsync(Installation site, int chats)
    {
        var crowd = new Crowd();
        while (crowd.browsers.Count * ChatsOfBrowser < chats)
        {
            var browser = site.OpenBrowser(CancellationToken.None);
            crowd.browsers.Add(browser);
            using var landed = await browser.SignInAsync(PersonAt(crowd.browsers.Count - 1));
            if (browser.SessionCookie is null)
                throw new InvalidOperationException($"Nobody could sign in: {browser.Address} answered {(int)landed.StatusCode}.");
        }

        crowd.talkers = await crowd.OpenAsync(site, chats);
        return crowd;
    }

    /// <summary>Everybody goes on in a new conversation, over a new connection.</summary>
    public async Task RenewAsync(Installation site)
    {
        foreach (var talker in talkers)
            await talker.DisposeAsync();
        talkers = await OpenAsync(site, talkers.Length);
    }

    /// <summary>One after the other for each person, who would be given the same untouched conversation twice.</summary>
    private async Task<Talker[]> OpenAsync(Installation site, int chats)
    {
        var opened = new Talker[chats];
        await Task.WhenAll(Enumerable.Range(0, chats).GroupBy(chat => PersonAt(chat / ChatsOfBrowser)).Select(async ofOne =>
        {
            foreach (var chat in ofOne)
                opened[chat] = await Talker.OpenAsync(site, browsers[chat / ChatsOfBrowser], Riverside);
        }));
        return opened;
    }

    private static string PersonAt(int browser) => People[browser % People.Length];

    /// <summary>All ask and follow their answers, while something happens to the site. Returns when all have ended, or have waited too long.</summary>
    public async Task<Round> AskAsync(string question, Func<CancellationToken, Task> meanwhile, TimeSpan patience)
    {
        using var limit = new CancellationTokenSource();
        var sending = talkers.Select(talker => talker.SendAsync(question, limit.Token)).ToList();
        var following = talkers.Zip(sending, async (talker, sent) => await talker.FollowAsync(await sent, limit.Token)).ToList();
        await meanwhile(limit.Token);
        limit.CancelAfter(patience);
        await Task.WhenAll(following.Select(follow => follow.ContinueWith(_ => { }, TaskScheduler.Default)));
        return new Round([.. talkers.Zip(sending, (talker, sent) => (talker, sent.IsCompletedSuccessfully ? sent.Result : null))]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var talker in talkers)
            await talker.DisposeAsync();
        foreach (var browser in browsers)
            browser.Dispose();
    }
}
