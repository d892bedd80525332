using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.Json;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Acc;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox;
using AccAssistant.Storage;
using AccAssistant.Tests.Acc.Tokens;
using AccAssistant.Tests.Storage;
using AccAssistant.Web.Languages;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Web.SignIn;

/// <summary>Sign-in as the app wires it, with a page or two, the sandbox for a provider, one clock for both and no ports.</summary>
public sealed class SignInHost : IAsyncDisposable
{
    public const string Provider = "http://localhost:9000";

    private const string ClientId = "app-id";
    private const string ClientSecret = "app-secret";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly ConcurrentQueue<ProviderCall> calls = new();
    private WebApplication app = null!;
    private WebApplication sandbox = null!;

    public TestDatabase Database { get; } = TestDatabase.New();

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    public List<string> Ended { get; } = [];

    /// <summary>Nothing gets through to the provider.</summary>
    public bool IsProviderAway { get; set; }

    public FaultPlan Faults => sandbox.Services.GetRequiredService<FaultPlan>();

    public IServiceProvider Services => app.Services;

    public string KeyFolder => Path.Combine(folder.FullName, "keys");

    public static async Task<SignInHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var host = new SignInHost();
        host.sandbox = await StartSandboxAsync(host.Clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Aps:Authority"] = Provider,
            ["Aps:UserInfoUrl"] = Provider + "/userprofile/userinfo",
            ["Aps:ClientId"] = ClientId,
            ["Aps:ClientSecret"] = ClientSecret,
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        builder.Services.AddSingleton<TimeProvider>(host.Clock);
        builder.Services.AddSingleton<OutboundHandler>(() => new Line(host));
        builder.Services.AddSingleton<IDbContextFactory<AppDbContext>>(host.Database);
        builder.Services.AddSingleton(new DataFolder(Path.Combine(host.folder.FullName, "data")));
        builder.Services.AddSingleton(services => new KeyFolder(services.GetRequiredService<DataFolder>(), host.KeyFolder));
        builder.Services.AddSingleton<SessionEnded>(session =>
        {
            host.Ended.Add(session);
            return Task.CompletedTask;
        });
        builder.Services.AddTokens();
        builder.Services.AddOptions<ApsOptions>().Bind(builder.Configuration.GetSection(ApsOptions.Section));
        builder.Services.AddLanguages();
        builder.Services.AddSignIn();

        var app = host.app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapSignIn();
        app.MapGet("/form", (IAntiforgery antiforgery, HttpContext context) => antiforgery.GetAndStoreTokens(context).RequestToken);
        app.MapGet("/me", (HttpContext context) => JsonSerializer.Serialize(context.User.Claims.ToDictionary(claim => claim.Type, claim => claim.Value)));
        app.MapGet("/private", () => "inside").RequireAuthorization();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    public Browser Browser(string origin = "http://localhost") => new(app.GetTestServer().CreateHandler(), origin);

    /// <summary>What the app asked of addresses that end so, oldest first.</summary>
    public IReadOnlyList<ProviderCall> Calls(string path) => [.. calls.Where(call => call.Path.EndsWith(path, StringComparison.Ordinal))];

    /// <summary>From now on the provider answers there with another value of one member; null leaves it out.</summary>
    public void Bend(string path, string member, object? value) =>
        Faults.Add(new Fault { Kind = FaultKind.FalseMembers, Path = path, Members = new JsonObject { [member] = JsonSerializer.SerializeToNode(value) } });

    /// <summary>Dana agrees; returns where that leads back to.</summary>
    public async Task<string> ApproveAsync(Uri authorize)
    {
        using var form = new FormUrlEncodedContent([new("person", SandboxPeople.Dana.AutodeskId)]);
        using var response = await sandbox.GetTestClient().PostAsync(authorize, form, TestContext.Current.CancellationToken);
        return response.Headers.Location!.ToString();
    }

    /// <summary>Presses the sign-in button; returns where the browser is sent.</summary>
    public static async Task<Uri> BeginAsync(Browser browser, string returnUrl = "/p/1")
    {
        var token = await FormTokenAsync(browser);
        var response = await browser.PostAsync("/signin/start", ("__RequestVerificationToken", token), ("returnUrl", returnUrl));
        return response.Headers.Location!;
    }

    /// <summary>Signs in to the end; returns where the browser lands.</summary>
    public async Task<string> SignInAsync(Browser browser, string returnUrl = "/p/1")
    {
        var authorize = await BeginAsync(browser, returnUrl);
        var landed = await browser.GetAsync(await ApproveAsync(authorize));
        return landed.Headers.Location!.ToString();
    }

    public static async Task<Dictionary<string, string>> MeAsync(Browser browser)
    {
        var response = await browser.GetAsync("/me");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    public static async Task<string> FormTokenAsync(Browser browser)
    {
        var response = await browser.GetAsync("/form");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await sandbox.DisposeAsync();
        Database.Dispose();
        folder.Delete(recursive: true);
    }

    private static async Task<WebApplication> StartSandboxAsync(TimeProvider clock)
    {
        var options = new SandboxOptions
        {
            PublicUrl = Provider,
            ClientId = ClientId,
            ClientSecret = ClientSecret,
            IdTokenWithoutSub = true,
            RedirectUris = ["https://acc.example.com/signin-aps"],
        };
        var sandbox = SandboxHost.Build([], options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton(clock);
            builder.Logging.ClearProviders();
        });
        await sandbox.StartAsync(TestContext.Current.CancellationToken);
        return sandbox;
    }

    private sealed class Line(SignInHost host) : DelegatingHandler(host.sandbox.GetTestServer().CreateHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (host.IsProviderAway)
                throw new HttpRequestException("Nobody there.");
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var call = new ProviderCall(request.RequestUri!.AbsolutePath, body, request.Headers.Authorization?.ToString());
            host.calls.Enqueue(call);
            var response = await base.SendAsync(request, cancellationToken);
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            call.Answer = await response.Content.ReadAsStringAsync(cancellationToken);
            return response;
        }
    }
}
