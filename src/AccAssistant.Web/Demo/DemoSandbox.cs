using System.Security.Cryptography;
using AccAssistant.Records.Meaning;
using AccAssistant.Sandbox;
using AccAssistant.Storage;

namespace AccAssistant.Web.Demo;

/// <summary>The sandbox that plays the missing vendors in this run, and what to set so that the app speaks to it.</summary>
public sealed class DemoSandbox : IAsyncDisposable
{
    private readonly WebApplication? app;

    private DemoSandbox(string address, SandboxOptions options, WebApplication? app)
    {
        Address = address;
        Options = options;
        this.app = app;
    }

    /// <summary>Without a slash at its end.</summary>
    public string Address { get; }

    private SandboxOptions Options { get; }

    /// <summary>Starts a sandbox on the loopback interface, on the usual port or, where that is taken, on a free one; or uses the one that Demo:SandboxUrl names.</summary>
    /// <param name="folder">Grants and signing keys are kept in its <c>sandbox</c> folder, so that a restart does not end at sign-in.</param>
    public static async Task<DemoSandbox> StartAsync(IConfiguration configuration, DataFolder folder, CancellationToken cancellationToken = default)
    {
        var demo = configuration.GetSection(DemoOptions.Section).Get<DemoOptions>() ?? new DemoOptions();
        var options = configuration.GetSection(SandboxOptions.Section).Get<SandboxOptions>() ?? new SandboxOptions();
        if (demo.SandboxUrl.Length > 0)
            return new DemoSandbox(demo.SandboxUrl.TrimEnd('/'), options, null);

        if (options.StateFolder.Length == 0)
            options.StateFolder = folder.File("sandbox");
        options.ClientSecret = Secret();
        options.ModelKey = Secret();
        options.Today ??= FixedNow.TryParse(demo.Now, out var now) ? now.AnyDay : throw new StartRefusedException(FixedNow.Problem);
        var app = await StartAsync(options, cancellationToken);
        return new DemoSandbox(app.Urls.First().TrimEnd('/'), options, app);
    }

    /// <summary>Settings that point the pretended vendors at this sandbox; a real one's are left alone.</summary>
    public IReadOnlyDictionary<string, string?> Settings(RunMode mode)
    {
        var settings = new Dictionary<string, string?>();
        if (mode.AutodeskIsSandbox)
        {
            settings["Aps:Authority"] = Address;
            settings["Aps:ApiBaseUrl"] = Address;
            settings["Aps:UserInfoUrl"] = Address + "/userprofile/userinfo";
            settings["Aps:ClientId"] = Options.ClientId;
            settings["Aps:ClientSecret"] = Options.ClientSecret;
        }

        if (mode.ModelIsSandbox)
        {
            settings["Llm:Endpoint"] = Address + "/v1";
            settings["Llm:ApiKey"] = Options.ModelKey;
            settings["Llm:Model"] = "demo-model";
            settings["Llm:FallbackModel"] = "demo-model-small";
        }

        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await StartOnceAsync(options, cancellationToken);
        }
        catch (IOException)
        {
            // Another app's sandbox, most likely. This one need not have the usual port.
            options.Url = "http://127.0.0.1:0";
            return await StartOnceAsync(options, cancellationToken);
        }
    }

    private static async Task<WebApplication> StartOnceAsync(SandboxOptions options, CancellationToken cancellationToken)
    {
        var app = SandboxHost.Build([], options, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting", LogLevel.Warning).AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
            builder.Services.AddSingleton<IHostLifetime, StopsWithTheApp>();
        });
        try
        {
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    private static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    // Ctrl+C reaches the app alone: its running turns still need the sandbox while they come to their end.
    private sealed class StopsWithTheApp : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
