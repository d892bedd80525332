using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using SessionCookieOfApp = AccAssistant.Web.SignIn.SessionCookie;

namespace AccAssistant.Tests.Support;

/// <summary>Follows redirects between the app and the sandbox with one cookie jar, as a browser would; no script runs.</summary>
public sealed partial class TestBrowser : IDisposable
{
    public static readonly Uri AppAddress = new("https://app.test/");

    private readonly Dictionary<string, Func<HttpMessageHandler>> hosts;
    // As many as Chromium keeps for a host; the twenty of .NET would hide a request that grows too large.
    private readonly CookieContainer cookies = new() { PerDomainCapacity = 180 };
    private readonly List<string> cookiesSet = [];
    private readonly List<Uri> visited = [];
    private readonly HttpMessageInvoker invoker;
    private Uri? address;

    /// <param name="hosts">What answers at each host.</param>
    public TestBrowser(Dictionary<string, Func<HttpMessageHandler>> hosts)
    {
        this.hosts = hosts;
        invoker = new HttpMessageInvoker(new Jar(this));
    }

    /// <summary>Ends what its conversations wait for.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What it asks for pages in, e.g. "de-DE"; null says nothing.</summary>
    public string? Language { get; set; }

    /// <summary>Where the last redirect led.</summary>
    public Uri Address { get => address ?? Home; private set => address = value; }

    /// <summary>Where the app begins; ends with a slash.</summary>
    public Uri Home { get; init; } = AppAddress;

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, new Uri(Address, path), null);

    public async Task<string> GetTextAsync(string path)
    {
        using var response = await GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>What that address is answered, without what is every answer's own: its reference and its nonce.</summary>
    public async Task<(HttpStatusCode Status, string Html)> AnswerAsync(string path)
    {
        using var response = await GetAsync(path);
        return (response.StatusCode, OwnToEach().Replace(await response.Content.ReadAsStringAsync(Cancellation), ""));
    }

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> form) =>
        SendAsync(HttpMethod.Post, new Uri(Address, path), form);

    /// <summary>Every address this browser was at, oldest first, redirects included.</summary>
    public IReadOnlyList<Uri> Visited => visited;

    /// <summary>The value of the cookie that names the session; null when there is none.</summary>
    public string? SessionCookie => cookies.GetCookies(Home)[SessionCookieOfApp.Name]?.Value;

    /// <summary>What it sends to the app with each request.</summary>
    public string CookieHeader => cookies.GetCookieHeader(Home);

    /// <summary>Every cookie the app ever set here, as it was spelt, oldest first.</summary>
    public IReadOnlyList<string> CookiesSet => cookiesSet;

    /// <summary>What a script of the app's pages would leave here.</summary>
    public void Keep(string cookie, string value) => cookies.Add(Home, new Cookie(cookie, value) { Secure = true, Path = "/" });

    /// <summary>Puts a session cookie of another browser into this one.</summary>
    public void Steal(string sessionCookie) =>
        cookies.Add(Home, new Cookie(SessionCookieOfApp.Name, sessionCookie) { Secure = true, Path = "/" });

    /// <summary>Through the sign-in page, the sandbox's people page and back.</summary>
    /// <param name="asked">The page asked for at first; it sends whoever is not signed in to the sign-in page.</param>
    public async Task<HttpResponseMessage> SignInAsync(string firstName, string asked = "/signin")
    {
        var people = await StartSignInAsync(asked);
        return await ChooseAsync(firstName, people, Address);
    }

    /// <summary>Presses a person's button on the sandbox's people page, in whichever tab that is open.</summary>
    public Task<HttpResponseMessage> ChooseAsync(string firstName, string people, Uri address)
    {
        var person = PersonButton().Matches(people).First(match => match.Groups["name"].Value.StartsWith(firstName, StringComparison.Ordinal)).Groups["id"].Value;
        return PostAsync(address.ToString(), [new("person", person)]);
    }

    /// <summary>As far as the sandbox's people page, whose HTML comes back.</summary>
    public async Task<string> StartSignInAsync(string asked = "/signin")
    {
        Address = Home;
        // Other tabs of this browser move its address meanwhile.
        var page = Page.Of(await GetTextAsync(new Uri(Home, asked).AbsoluteUri));
        var form = page.QuerySelector("form[action$='/signin/start']") ?? throw new InvalidOperationException($"{Address} has no sign-in form.");
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        using var response = await PostAsync(new Uri(Home, form.GetAttribute("action")!).AbsoluteUri, [.. fields]);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Presses "Sign out" on a page.</summary>
    public async Task<HttpResponseMessage> SignOutAsync()
    {
        Address = Home;
        var page = await GetTextAsync(Home.AbsolutePath);
        return await PostAsync(Home.AbsolutePath + "signout", [new("__RequestVerificationToken", AntiforgeryToken(page))]);
    }

    public static string AntiforgeryToken(string page) => WebUtility.HtmlDecode(
        TokenField().Match(page) is { Success: true } match ? match.Groups["token"].Value : throw new InvalidOperationException("The page has no anti-forgery token."));

    /// <summary>A live connection to the chat hub with this browser's cookies.</summary>
    public HubConnection ConnectHub() => ChatHubAddress.Of(Home).Connect(options =>
    {
        options.Transports = HttpTransportType.LongPolling;
        options.HttpMessageHandlerFactory = _ => new Jar(this);
        if (Language is not null)
            options.Headers.Add("Accept-Language", Language);
    });

    public void Dispose() => invoker.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, IEnumerable<KeyValuePair<string, string>>? form)
    {
        for (var hop = 0; hop < 12; hop++)
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
            if (Language is not null)
                request.Headers.AcceptLanguage.ParseAdd(Language);
            if (form is not null)
            {
                request.Content = new FormUrlEncodedContent(form);
                request.Headers.Add("Origin", address.GetLeftPart(UriPartial.Authority));
            }

            var response = await invoker.SendAsync(request, CancellationToken.None);
            Address = address;
            lock (visited)
                visited.Add(address);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307) || response.Headers.Location is not { } next)
                return response;
            response.Dispose();
            address = new Uri(address, next);
            (method, form) = (HttpMethod.Get, null);
        }

        throw new InvalidOperationException($"Redirected for ever, last to {address}.");
    }

    [GeneratedRegex("Reference [^<]+| nonce=\"[^\"]+\"")]
    private static partial Regex OwnToEach();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""")]
    private static partial Regex TokenField();

    [GeneratedRegex("""name="person" value="(?<id>[^"]+)"><b>(?<name>[^<]+)""")]
    private static partial Regex PersonButton();

    private sealed class Jar(TestBrowser browser) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var address = request.RequestUri!;
            if (!browser.hosts.TryGetValue(address.Host, out var handler))
                throw new InvalidOperationException($"Nothing may leave the process: {request.Method} {address}");
            if (browser.cookies.GetCookieHeader(address) is { Length: > 0 } header)
                request.Headers.TryAddWithoutValidation("Cookie", header);

            // Its handler belongs to the server and is made anew per call; the response outlives it.
            using var invoker = new HttpMessageInvoker(handler(), disposeHandler: false);
            var response = await invoker.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                browser.cookies.SetCookies(address, cookie);
                if (address.Host == browser.Home.Host)
                {
                    lock (browser.cookiesSet)
                        browser.cookiesSet.Add(cookie);
                }
            }

            return response;
        }
    }
}
