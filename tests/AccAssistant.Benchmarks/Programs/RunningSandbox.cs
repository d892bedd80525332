using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Builder;

namespace AccAssistant.Benchmarks.Programs;

/// <summary>The pretend Autodesk on a port of this machine, and somebody signed in there.</summary>
internal sealed class RunningSandbox : IAsyncDisposable
{
    /// <summary>5,000 issues, 1,200 RFIs, 1,800 submittals.</summary>
    private const string Meridian = "40013d4b-9c6e-4a5a-8f8b-e5b7a43a9c04";

    private readonly WebApplication app;
    private readonly HttpClient http;

    private RunningSandbox(WebApplication app, HttpClient http) => (this.app, this.http) = (app, http);

    public static Caller Dana { get; } = new(SandboxPeople.Dana.AutodeskId, "session-1");

    public string Address => http.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public string Token => http.DefaultRequestHeaders.Authorization!.Parameter!;

    /// <summary>As the app would have found it.</summary>
    public static Project Project { get; } = new(new ProjectId(Guid.Parse(Meridian)), "Meridian", "", "", "US", Platform.Acc, "America/Chicago", Meridian);

    public static async Task<RunningSandbox> StartAsync()
    {
        var options = new SandboxOptions { Url = "http://127.0.0.1:0", RedirectUris = [new Uri(TestBrowser.AppAddress, "signin-aps").AbsoluteUri] };
        var app = SandboxHost.Build([], options);
        await app.StartAsync();
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await SignInAsync(http, options));
        return new RunningSandbox(app, http);
    }

    /// <summary>The bodies of the 50 pages of Meridian's issues, in order.</summary>
    public async Task<IReadOnlyList<byte[]>> ReadIssuePagesAsync()
    {
        var pages = new List<byte[]>();
        for (var offset = 0; offset < 5000; offset += 100)
            pages.Add(await http.GetByteArrayAsync($"/construction/issues/v1/projects/{Meridian}/issues?limit=100&offset={offset}&sortBy=displayId"));
        return pages;
    }

    /// <summary>Changes records of every module.</summary>
    public async Task TouchAsync(int count)
    {
        using var answer = await http.PostAsync($"/sandbox/world/touch?project={Meridian}&count={count}", null);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>From now on every answer about a project's records takes so long.</summary>
    public async Task SlowDownAsync(TimeSpan latency)
    {
        using var answer = await http.PostAsJsonAsync("/sandbox/faults", new { kind = "delay", path = "/construction/*", delayMilliseconds = (int)latency.TotalMilliseconds });
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
    }

    private static async Task<string> SignInAsync(HttpClient http, SandboxOptions options)
    {
        const string Callback = "http://localhost/benchmarks";
        using var chosen = await http.PostAsync(
            $"/authentication/v2/authorize?client_id={options.ClientId}&response_type=code&scope={Uri.EscapeDataString("data:read account:read")}&redirect_uri={Uri.EscapeDataString(Callback)}",
            new FormUrlEncodedContent([new("person", SandboxPeople.Dana.AutodeskId)]));
        var code = System.Web.HttpUtility.ParseQueryString(chosen.Headers.Location!.Query)["code"];
        using var redeem = new HttpRequestMessage(HttpMethod.Post, "/authentication/v2/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "authorization_code"), new("code", code), new("redirect_uri", Callback)]),
            Headers = { Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.ClientId}:{options.ClientSecret}"))) },
        };
        using var answer = await http.SendAsync(redeem);
        answer.EnsureSuccessStatusCode();
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("access_token").GetString()!;
    }
}
