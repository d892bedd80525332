using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Web.Proxy;
using AccAssistant.Web.Chat;
using AccAssistant.Web.SignIn;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Promises;

/// <summary>Under a path of its host, behind an nginx that speaks https and has the header limits it comes with.</summary>
[Collection(NginxCollection.Name)]
public sealed partial class Promise28BehindProxyTests(BehindNginx site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_fifty_abandoned_sign_ins_the_next_one_works_and_signing_out_comes_back()
    {
        site.Require();
        using var browser = site.OpenBrowser();
        for (var attempt = 0; attempt < 50; attempt++)
            Assert.Contains("Dana", await browser.StartSignInAsync("/acc/signin"), StringComparison.Ordinal);

        using var landed = await browser.SignInAsync("Dana", "/acc/settings?from=here");
        var signedInAt = browser.Address;
        using var left = await browser.SignOutAsync();

        Assert.Equal((HttpStatusCode.OK, new Uri(site.Home, "settings?from=here")), (landed.StatusCode, signedInAt));
        Assert.Equal((HttpStatusCode.OK, new Uri(site.Home, "signed-out")), (left.StatusCode, browser.Address));
        var authorize = browser.Visited.Last(address => address.AbsolutePath.EndsWith("/authorize", StringComparison.Ordinal) && address.Query.Contains("redirect_uri", StringComparison.Ordinal));
        Assert.Equal(new Uri(site.Home, "signin-aps").AbsoluteUri, QueryHelpers.ParseQuery(authorize.Query)["redirect_uri"]);
        Assert.All(browser.CookiesSet, cookie =>
        {
            Assert.Matches("(?i)^__Host-", cookie);
            Assert.Matches("(?i); path=/(;|$)", cookie);
            Assert.Matches("(?i); secure(;|$)", cookie);
            Assert.Matches("(?i); httponly(;|$)", cookie);
        });
    }

    [Fact]
    public async Task Twenty_five_sign_ins_begun_at_once_leave_room_for_the_next_request_and_for_finishing_one()
    {
        site.Require();
        using var browser = site.OpenBrowser();
        await browser.GetTextAsync("/acc/signin");

        var tabs = await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => browser.StartSignInAsync("/acc/signin")));
        using var next = await browser.GetAsync(new Uri(site.Home, "help").AbsoluteUri);

        Assert.All(tabs, people => Assert.Contains("Dana", people, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal(50, browser.CookiesSet.Where(cookie => HelperCookie().IsMatch(cookie)).Select(cookie => cookie.Split('=')[0]).Distinct().Count());
        // The older ones are let go a few at a time; which those are depends on whose cookies came first.
        var finished = 0;
        foreach (var people in tabs.Reverse().TakeWhile(_ => finished == 0))
        {
            using var landed = await browser.ChooseAsync("Dana", people, new Uri(site.App.SandboxAddress, Page.Of(people).QuerySelector("form")!.GetAttribute("action")));
            Assert.Equal((HttpStatusCode.OK, "/acc/"), (landed.StatusCode, browser.Address.AbsolutePath[..5]));
            finished += browser.Address.AbsolutePath.Contains("problem", StringComparison.Ordinal) ? 0 : 1;
        }

        Assert.Equal(1, finished);
    }

    [Fact]
    public async Task What_nginx_or_the_server_under_the_app_answers_by_itself_is_guarded_as_well()
    {
        site.Require();
        using var client = site.OpenClient();
        using var large = new HttpRequestMessage(HttpMethod.Post, "signin/start") { Content = new ByteArrayContent(new byte[2 * 1024 * 1024]) };
        using var laden = new HttpRequestMessage(HttpMethod.Get, "signin") { Headers = { { "Cookie", "a=" + new string('a', 9000) } } };
        using var crowded = new HttpRequestMessage(HttpMethod.Get, "signin");
        foreach (var number in Enumerable.Range(0, 120))
            crowded.Headers.Add($"X-Header-{number}", "a");
        await using var alone = await Nginx.StartAsync("docs/nginx.conf", ("http://127.0.0.1:5080", "http://127.0.0.1:1"));

        using var tooLarge = await client.SendAsync(large, Cancellation);
        using var tooLaden = await client.SendAsync(laden, Cancellation);
        using var tooCrowded = await client.SendAsync(crowded, Cancellation);
        using var elsewhere = await client.GetAsync(new Uri(site.Home, "/"), Cancellation);
        using var moved = await client.GetAsync(new Uri(site.Home, "/acc"), Cancellation);
        using var other = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, certificate, _, _) => alone.IsIts(certificate) });
        using var nobodyThere = await other.GetAsync(new Uri(alone.Address, "acc/signin"), Cancellation);

        HttpResponseMessage[] answers = [tooLarge, tooLaden, tooCrowded, elsewhere, moved, nobodyThere];
        Assert.Equal([413, 400, 431, 404, 301, 502], answers.Select(answer => (int)answer.StatusCode));
        Assert.All(answers, AssertGuarded);
    }

    [Theory]
    [InlineData("signin", HttpStatusCode.OK)]
    [InlineData("settings", HttpStatusCode.OK)]
    [InlineData("nowhere", HttpStatusCode.NotFound)]
    [InlineData("build/app.css", HttpStatusCode.OK)]
    [InlineData("icons/192.png", HttpStatusCode.OK)]
    [InlineData("service-worker.js", HttpStatusCode.OK)]
    [InlineData("build/nowhere.js", HttpStatusCode.NotFound)]
    [InlineData("hub/chat", HttpStatusCode.BadRequest)]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string address, HttpStatusCode status)
    {
        site.Require();
        using var browser = await site.SignInAsync("Dana");

        using var answer = await browser.GetAsync("/acc/" + address);

        Assert.Equal(status, answer.StatusCode);
        AssertGuarded(answer);
    }

    [Fact]
    public async Task So_does_a_page_that_failed()
    {
        site.Require();
        using var browser = await site.SignInAsync("Priya");
        await site.App.MisbehaveAsync(new { kind = "status", path = "*", status = 500 });

        using var answer = await browser.GetAsync($"/acc/p/{Projects.Greenfield}");
        await site.App.BehaveAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        AssertGuarded(answer);
        var again = Page.Of(await answer.Content.ReadAsStringAsync(Cancellation)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
        Assert.Contains($"/acc/p/{Projects.Greenfield}", again);
    }

    [Fact]
    public async Task Every_address_on_a_page_lies_within_the_app_and_leads_to_something()
    {
        site.Require();
        using var browser = await site.SignInAsync("Dana");
        string[] pages = ["settings", "settings/delete", "help", "setup", "operator/today", "operator/audit", "signed-out", "signin/problem?reason=denied", "offline.html", $"p/{Projects.Greenfield}", $"p/{Projects.Greenfield}/search?q="];
        var links = new HashSet<string>();

        foreach (var page in pages)
        {
            using var answer = await browser.GetAsync("/acc/" + page);
            Assert.Equal((page, HttpStatusCode.OK), (page, answer.StatusCode));
            foreach (var attribute in Page.Of(await answer.Content.ReadAsStringAsync(Cancellation)).All.SelectMany(element => element.Attributes).Where(IsAddress))
            {
                Assert.StartsWith("/acc/", attribute.Value + (attribute.Name == "data-root" ? "/" : ""), StringComparison.Ordinal);
                if (attribute.Name is "href" or "src")
                    links.Add(attribute.Value);
            }
        }

        Assert.True(links.Count > 15, string.Join(' ', links));
        foreach (var link in links)
        {
            using var answer = await browser.GetAsync(link);
            Assert.Equal((link, HttpStatusCode.OK), (link, answer.StatusCode));
        }

        Assert.Contains(new Uri(site.Home, "signin-aps").AbsoluteUri, await browser.GetTextAsync("/acc/setup"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_over_a_WebSocket_and_its_links_stay_within_the_app()
    {
        site.Require();
        using var browser = await site.SignInAsync("Dana");
        using var page = await browser.GetAsync($"/acc/p/{Projects.Riverside}");
        var conversation = Guid.Parse(browser.Address.Segments[^1]);
        await using var hub = Connect(browser);
        await hub.StartAsync(Cancellation);

        var reply = await hub.InvokeAsync<AskReply>("Ask", new AskCommand(conversation, "Which RFIs are overdue?", Guid.NewGuid().ToString("D"), null, null), Cancellation);
        var screen = new Screen();
        await foreach (var turnEvent in hub.StreamAsync<TurnEvent>("Follow", conversation, 0L, Cancellation))
        {
            screen.Show(turnEvent);
            if (turnEvent is TurnEnded)
                break;
        }

        Assert.Null(reply.Refusal);
        Assert.Equal(TurnStatus.Completed, screen.Ended?.Status);
        var answer = Page.Of(string.Concat(screen.Blocks));
        var stored = Page.Of(await browser.GetTextAsync(browser.Address.AbsolutePath)).QuerySelector(".answer")!;
        foreach (var shown in new[] { answer.DocumentElement, stored })
        {
            var peeks = shown.QuerySelectorAll("[data-peek]").Select(link => link.GetAttribute("data-peek")!).ToList();
            var ways = shown.QuerySelectorAll("a.show-all, a.csv, a.xlsx").Select(link => link.GetAttribute("href")!).ToList();
            Assert.NotEmpty(peeks);
            Assert.NotEmpty(ways);
            Assert.All([.. peeks, .. ways], address => Assert.StartsWith($"/acc/p/{Projects.Riverside}/", address, StringComparison.Ordinal));
            using var peek = await browser.GetAsync(peeks[0]);
            using var rows = await browser.GetAsync(ways[^1]);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (peek.StatusCode, rows.StatusCode));
        }
    }

    [GeneratedRegex("^__Host-acc-(state|nonce)")]
    private static partial Regex HelperCookie();

    private HubConnection Connect(TestBrowser browser) => new HubConnectionBuilder()
        .WithUrl(new Uri(site.Home, "hub/chat"), HttpTransportType.WebSockets, options =>
        {
            options.HttpMessageHandlerFactory = _ => site.CreateHandler();
            options.WebSocketConfiguration = socket => socket.RemoteCertificateValidationCallback = site.IsItsCertificate;
            options.Headers.Add("Cookie", $"{SessionCookie.Name}={browser.SessionCookie}");
            options.Headers.Add("Origin", site.Home.GetLeftPart(UriPartial.Authority));
        })
        .AddJsonProtocol(json => json.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)))
        .Build();

    // A question may begin with a slash, and where to go after signing in is told within the app.
    private static bool IsAddress(IAttr attribute) => attribute.Value.StartsWith('/') && attribute.Name is not ("data-ask" or "value" or "nonce");

    private static void AssertGuarded(HttpResponseMessage answer)
    {
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }
}
