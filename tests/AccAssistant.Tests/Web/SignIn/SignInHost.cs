using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Storage;
using AccAssistant.Tests.Acc.Tokens;
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

/// <summary>Sign-in as the app wires it, with a page or two, a pretend provider and no ports.</summary>
public sealed class SignInHost : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private WebApplication app = null!;

    public FakeProvider Provider { get; } = new();

    public SessionDatabase Database { get; } = new();

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    public List<string> Ended { get; } = [];

    public IServiceProvider Services => app.Services;

    public string KeyFolder => Path.Combine(folder.FullName, "keys");

    public static async Task<SignInHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var host = new SignInHost();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Aps:Authority"] = FakeProvider.Address,
            ["Aps:UserInfoUrl"] = FakeProvider.Address + "/userprofile/userinfo",
            ["Aps:ClientId"] = FakeProvider.ClientId,
            ["Aps:ClientSecret"] = FakeProvider.ClientSecret,
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        builder.Services.AddSingleton<TimeProvider>(host.Clock);
        builder.Services.AddSingleton<OutboundHandler>(() => host.Provider);
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
        var landed = await browser.GetAsync(Provider.Approve(authorize));
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
        Provider.Dispose();
        Database.Dispose();
        folder.Delete(recursive: true);
    }
}
