using System.Net;
using System.Text.RegularExpressions;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>Cookies, the content policy and caching: on every page, on errors and on static files.</summary>
[Collection(EndToEndCollection.Name)]
public sealed partial class Promise28BrowserTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/signin", HttpStatusCode.OK)]
    [InlineData("/offline.html", HttpStatusCode.OK)]
    [InlineData("/settings", HttpStatusCode.OK)]
    [InlineData("/projects", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/p/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/setup", HttpStatusCode.NotFound)]
    [InlineData("/build/app.js", HttpStatusCode.OK)]
    [InlineData("/build/app.css", HttpStatusCode.OK)]
    [InlineData("/favicon.svg", HttpStatusCode.OK)]
    [InlineData("/hub/chat", HttpStatusCode.BadRequest)]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string address, HttpStatusCode status)
    {
        using var browser = await app.SignInAsync("Dana");

        using var answer = await browser.GetAsync(address);

        Assert.Equal(status, answer.StatusCode);
        var policy = Directives(answer);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'none'", policy["base-uri"]);
        Assert.Equal($"'self' {AppFixture.SandboxAddress.GetLeftPart(UriPartial.Authority)}", policy["form-action"]);
        Assert.Matches("^'nonce-[^']{20,}'$", policy["script-src"]);
        Assert.Equal(policy["script-src"], policy["style-src"]);
        Assert.DoesNotContain(policy.Values, sources => sources.Contains("unsafe", StringComparison.Ordinal) || sources.Contains('*'));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("/signin")]
    [InlineData("/settings")]
    [InlineData("/nowhere")]
    [InlineData("/offline.html")]
    public async Task A_page_runs_and_wears_only_what_carries_the_nonce_of_its_own_answer(string address)
    {
        using var browser = await app.SignInAsync("Dana");

        using var answer = await browser.GetAsync(address);
        using var again = await browser.GetAsync(address);

        var nonce = Nonce(answer);
        var page = Page.Of(await answer.Content.ReadAsStringAsync(Cancellation));
        var scripts = page.QuerySelectorAll("script:not([type='application/json'])").Concat(page.QuerySelectorAll("link[rel='stylesheet']")).ToList();
        Assert.NotEmpty(scripts);
        Assert.All(scripts, script => Assert.Equal((nonce, ""), (script.GetAttribute("nonce"), script.TextContent)));
        Assert.Empty(page.QuerySelectorAll("style, [style], [onclick], [onload], [onerror]"));
        Assert.NotEqual(nonce, Nonce(again));
    }

    [Theory]
    [InlineData("/settings", true)]
    [InlineData("/projects", true)]
    [InlineData("/nowhere", true)]
    [InlineData($"/p/{Projects.Greenfield}", true)]
    [InlineData("/build/app.js", false)]
    public async Task What_is_made_for_a_person_is_kept_by_no_cache(string address, bool personal)
    {
        using var browser = await app.SignInAsync("Dana");

        using var answer = await browser.GetAsync(address);

        Assert.Equal(personal, answer.Headers.CacheControl?.NoStore ?? false);
    }

    [Fact]
    public async Task Cookies_are_bound_to_the_host_hidden_from_scripts_and_sent_from_nowhere_else()
    {
        using var browser = app.OpenBrowser();

        using var landed = await browser.SignInAsync("Dana");

        var set = browser.CookiesSet;
        Assert.Contains(set, cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal) && !cookie.Contains("1970", StringComparison.Ordinal));
        Assert.All(set.Where(cookie => !cookie.Contains("1970", StringComparison.Ordinal)), cookie =>
        {
            Assert.Matches("(?i)^__Host-", cookie);
            Assert.Matches("(?i); secure(;|$)", cookie);
            Assert.Matches("(?i); httponly(;|$)", cookie);
            Assert.Matches("(?i); samesite=(lax|strict)(;|$)", cookie);
            Assert.DoesNotMatch("(?i); domain=", cookie);
        });
    }

    private static string Nonce(HttpResponseMessage answer) => NonceSource().Match(Directives(answer)["script-src"]).Groups[1].Value;

    private static Dictionary<string, string> Directives(HttpResponseMessage answer) =>
        Assert.Single(answer.Headers.GetValues("Content-Security-Policy"))
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);

    [GeneratedRegex("'nonce-(.+)'")]
    private static partial Regex NonceSource();
}
