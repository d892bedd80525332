using System.Net;
using System.Text.Json;
using AccAssistant.Reliability.Crowd;
using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Together;

/// <summary>Many requests of one session at all instances, each of which needs an access token that has run out.</summary>
internal static class TokenRace
{
    public const string Wanted = "600 answers for 15 refresh calls";

    private const int Rounds = 15;
    private const int Callers = 40;
    private const int RfisTried = 60;

    public static async Task<string> SeeAsync(Installation site)
    {
        using var browser = site.OpenBrowser(CancellationToken.None);
        using var landed = await browser.SignInAsync("Dana");
        var file = await FindFileAsync(site, browser);
        using var sandbox = new HttpClient { BaseAddress = site.SandboxAddress };
        using var cleared = await sandbox.DeleteAsync(new Uri("sandbox/requests", UriKind.Relative));
        var (answers, refreshes) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            site.Database.Execute("acc", """UPDATE sessions SET "AccessTokenExpiresAt" = 0 WHERE "Id" = (SELECT "Id" FROM sessions ORDER BY "CreatedAt" DESC LIMIT 1)""");
            answers += (await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => browser.AnswerAsync(file)))).Count(answer => answer.Status == HttpStatusCode.OK);
            refreshes += await RefreshesAsync(sandbox);
        }

        return $"{answers} answers for {refreshes} refresh calls";
    }

    /// <summary>Every opening of a file asks Autodesk anew.</summary>
    private static async Task<string> FindFileAsync(Installation site, TestBrowser browser)
    {
        await using var talker = await Talker.OpenAsync(site, browser, Crowd.Crowd.Riverside);
        for (var rfi = 1; rfi <= RfisTried; rfi++)
        {
            await talker.FollowAsync(await talker.SendAsync($"/rfi {rfi}", CancellationToken.None), CancellationToken.None);
            if (await talker.PageAsync(TimeSpan.FromSeconds(30)) is { } page && Page.Of(page).QuerySelector("a.file[href]")?.GetAttribute("href") is { } href)
                return new Uri(site.Nginx.Address, href).AbsoluteUri;
        }

        throw new InvalidOperationException($"None of the first {RfisTried} RFIs has a file.");
    }

    /// <summary>How often it was asked for a token since it was asked this.</summary>
    private static async Task<int> RefreshesAsync(HttpClient sandbox)
    {
        using var counted = JsonDocument.Parse(await sandbox.GetStringAsync(new Uri("sandbox/requests", UriKind.Relative)));
        using var cleared = await sandbox.DeleteAsync(new Uri("sandbox/requests", UriKind.Relative));
        return counted.RootElement.GetProperty("counts").EnumerateArray()
            .Where(line => line.GetProperty("path").GetString() == "/authentication/v2/token")
            .Sum(line => line.GetProperty("count").GetInt32());
    }
}
