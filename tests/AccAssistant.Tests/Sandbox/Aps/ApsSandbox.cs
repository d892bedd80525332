using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.Aps;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Sandbox.Aps;

/// <summary>A sandbox in memory with a clock of its own, and a client that plays the app and the browser.</summary>
public sealed class ApsSandbox : IAsyncDisposable
{
    public const string Callback = "http://localhost:5080/signin-aps";
    public const string AllScopes = "openid data:read account:read user-profile:read";
    public const string Verifier = "verifier-0123456789-0123456789-0123456789-x";

    private readonly WebApplication app;

    private ApsSandbox(WebApplication app, SandboxClock time)
    {
        this.app = app;
        Time = time;
        Client = Server.CreateClient();
    }

    public SandboxClock Time { get; }

    public HttpClient Client { get; }

    public TestServer Server => app.GetTestServer();

    public FaultPlan Faults => app.Services.GetRequiredService<FaultPlan>();

    public RequestLog Requests => app.Services.GetRequiredService<RequestLog>();

    public IReadOnlyList<SandboxPerson> People => app.Services.GetRequiredService<SandboxWorld>().SignInPeople;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ApsSandbox> StartAsync(SandboxOptions? options = null, SandboxClock? time = null, Action<IServiceCollection>? configure = null)
    {
        time ??= new SandboxClock();
        var app = SandboxHost.Build([], options ?? new SandboxOptions(), builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(time);
            builder.Logging.ClearProviders();
            configure?.Invoke(builder.Services);
        });
        foreach (var path in new[] { "/project/v1/who", "/construction/issues/v1/who", "/construction/admin/v1/who", "/hq/v1/who", "/data/v1/who", "/oss/v2/who" })
            app.MapGet(path, context => context.Response.WriteAsJsonAsync(new { person = BearerPerson.Get(context) }, Cancellation));
        app.MapGet("/sandbox/files/who", () => "open");
        app.MapGet("/v1/parts", WritePartsAsync);
        await app.StartAsync(Cancellation);
        return new ApsSandbox(app, time);
    }

    /// <summary>The authorize address with the members given in place of the usual ones; null leaves one out.</summary>
    public static string AuthorizeUrl(params (string Name, string? Value)[] changes)
    {
        var query = new Dictionary<string, string?>
        {
            ["client_id"] = "sandbox-app",
            ["redirect_uri"] = Callback,
            ["response_type"] = "code",
            ["scope"] = AllScopes,
            ["state"] = "abc-XYZ_1.2,3",
            ["nonce"] = "n-123",
            ["code_challenge"] = Challenge(Verifier),
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in changes)
            query[name] = value;

        return QueryHelpers.AddQueryString("/authentication/v2/authorize", query.Where(member => member.Value is not null));
    }

    public static string Challenge(string verifier) => WebEncoders.Base64UrlEncode(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    /// <summary>Members of the answer the browser carries to the app's callback.</summary>
    public static Dictionary<string, string> CallbackOf(HttpResponseMessage response)
    {
        Assert.Equal(System.Net.HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith(Callback + "?", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return QueryHelpers.ParseQuery(response.Headers.Location.Query).ToDictionary(member => member.Key, member => member.Value.ToString());
    }

    public Task<HttpResponseMessage> ChooseAsync(string field, string value, params (string Name, string? Value)[] changes) =>
        Client.PostAsync(AuthorizeUrl(changes), new FormUrlEncodedContent([new(field, value)]), Cancellation);

    public async Task<string> CodeAsync(params (string Name, string? Value)[] changes) =>
        CallbackOf(await ChooseAsync("person", People[0].AutodeskId, changes))["code"];

    /// <summary>A form call with the app's proof in the header.</summary>
    public Task<HttpResponseMessage> AskAsync(string path, params (string Name, string Value)[] form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Form(form) };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String("sandbox-app:sandbox-secret"u8));
        return Client.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> TokenAsync(params (string Name, string Value)[] form) => AskAsync("/authentication/v2/token", form);

    public Task<HttpResponseMessage> RedeemAsync(string code) =>
        TokenAsync(("grant_type", "authorization_code"), ("code", code), ("redirect_uri", Callback), ("code_verifier", Verifier));

    public Task<HttpResponseMessage> RefreshAsync(string token) => TokenAsync(("grant_type", "refresh_token"), ("refresh_token", token));

    public async Task<JsonObject> SignInAsync(string scope = AllScopes) => await JsonAsync(await RedeemAsync(await CodeAsync(("scope", scope))));

    public async Task<string> AccessTokenAsync(string scope = AllScopes) => (string)(await SignInAsync(scope))["access_token"]!;

    public Task<HttpResponseMessage> GetAsync(string path, string? bearer = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        return Client.SendAsync(request, Cancellation);
    }

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] form) =>
        new(form.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));

    public static async Task<JsonObject> JsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!.AsObject();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }

    private static async Task WritePartsAsync(HttpContext context)
    {
        for (var part = 0; part < 10; part++)
        {
            await context.Response.WriteAsync($"part {part}\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
