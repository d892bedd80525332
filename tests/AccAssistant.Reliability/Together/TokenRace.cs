using System.Net;
using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Together;

/// <summary>Many requests of one session at all instances, each of which needs an access token that has run out.</summary>
internal static class TokenRace
{
    public const string Wanted = "600 answers for 15 refresh calls";

    private const string Greenfield = "30024c3a-8b5d-4f49-9e7a-d4a6932f8b03";
    private const int Rounds = 15;
    private const int Callers = 40;

    public static async Task<string> SeeAsync(Installation site)
    {
        using var browser = site.OpenBrowser(CancellationToken.None);
        using var landed = await browser.SignInAsync("Dana");
        var file = await FindFileAsync(site, browser);
        using var sandbox = new HttpClient { BaseAddress = site.SandboxAddress };
        var (answers, before) = (0, Refreshes(site));
        for (var round = 0; round < Rounds; round++)
        {
            using var ranOut = await sandbox.PostAsync(new Uri("sandbox/tokens/run-out", UriKind.Relative), null);
            ranOut.EnsureSuccessStatusCode();
            answers += (await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => browser.AnswerAsync(file)))).Count(answer => answer.Status == HttpStatusCode.OK);
        }

        return $"{answers} answers for {Refreshes(site) - before} refresh calls";
    }

    /// <summary>Every opening of a file asks Autodesk anew.</summary>
    private static async Task<string> FindFileAsync(Installation site, TestBrowser browser)
    {
        await using var talker = await Talker.OpenAsync(site, browser, Greenfield);
        await talker.FollowAsync(await talker.SendAsync("Which files are attached to the open RFIs?", CancellationToken.None), CancellationToken.None);
        var page = Page.Of(await talker.PageAsync(TimeSpan.FromSeconds(30)) ?? "");
        var href = page.QuerySelector("a.file")?.GetAttribute("href") ?? throw new InvalidOperationException("No open RFI of the project has a file.");
        return new Uri(site.Nginx.Address, href).AbsoluteUri;
    }

    /// <summary>Of the newest session. Each call changes the row twice, by its claim and by its outcome, and nothing else does; what the sandbox counts are everybody's.</summary>
    private static long Refreshes(Installation site) =>
        site.Database.Count("acc", """SELECT CAST("Version" AS bigint) / 2 FROM sessions ORDER BY "CreatedAt" DESC LIMIT 1""");
}
