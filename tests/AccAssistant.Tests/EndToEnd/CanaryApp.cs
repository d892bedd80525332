using System.Collections.Concurrent;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Prompts;
using AccAssistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app with marked secrets and a marked prompt, every category of its log turned up as far as it goes, and everything that leaves it written down.</summary>
internal sealed class CanaryApp : AppFixture
{
    public const string ClientSecret = "canary-client-secret-7Qm";
    public const string ModelKey = "canary-model-key-x81";
    public const string PromptWord = "canarypromptword";

    // Those the app turns down, and single classes of them, as an operator in search of a fault would turn them up.
    private static readonly string[] Categories =
    [
        "Default",
        "AccAssistant",
        "Microsoft",
        "Microsoft.AspNetCore.DataProtection",
        "Microsoft.AspNetCore.DataProtection.KeyManagement.KeyRingBasedDataProtector",
        "Microsoft.AspNetCore.Hosting.Diagnostics",
        "Microsoft.AspNetCore.SignalR",
        "Microsoft.AspNetCore.SignalR.Internal.DefaultHubDispatcher",
        "Microsoft.AspNetCore.Http.Connections",
        "Microsoft.AspNetCore.Authentication.OpenIdConnect",
        "Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler",
        "Microsoft.EntityFrameworkCore",
        "Polly",
        "Orleans",
        "Orleans.Runtime.Watchdog",
        "Orleans.Messaging",
        "System.Net.Http.HttpClient",
    ];

    private readonly string prompts;
    private OtlpReceiver? collector;

    private CanaryApp(string prompts)
        : base(
            sandbox => (sandbox.ClientSecret, sandbox.ModelKey) = (ClientSecret, ModelKey),
            [$"--Prompts:Folder={prompts}", .. Categories.Select(category => $"--Logging:LogLevel:{category}=Trace"), .. Categories.Select(category => $"--Logging:Overheard:LogLevel:{category}=Trace"), .. Categories.Select(category => $"--Logging:OpenTelemetry:LogLevel:{category}=Trace")]) =>
        this.prompts = prompts;

    public OverheardLogs Logs { get; } = new();

    public ConcurrentQueue<OverheardRequest> Sent { get; } = new();

    public string DataPath => Services.GetRequiredService<DataFolder>().Path;

    public DirectoryInfo Keys => Services.GetRequiredService<KeyFolder>().Folder;

    public static CanaryApp Make()
    {
        var prompts = Directory.CreateTempSubdirectory("canary-prompts-").FullName;
        foreach (var prompt in Directory.EnumerateFiles(PromptSource.Folder, "*.md"))
            File.Copy(prompt, Path.Combine(prompts, Path.GetFileName(prompt)));
        File.AppendAllText(Path.Combine(prompts, "turn.md"), $"\n{PromptWord} is a word.\n");
        return new CanaryApp(prompts);
    }

    /// <summary>Whoever collects the app's telemetry, once all that was told so far is there.</summary>
    public OtlpReceiver Collected()
    {
        Assert.True(Services.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.True(Services.GetRequiredService<MeterProvider>().ForceFlush());
        Assert.True(Services.GetRequiredService<LoggerProvider>().ForceFlush());
        return collector!;
    }

    public override async ValueTask InitializeAsync()
    {
        collector = await OtlpReceiver.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (collector is not null)
            await collector.DisposeAsync();
        Logs.Dispose();
        Directory.Delete(prompts, recursive: true);
    }

    protected override string[] LateSettings => collector!.Settings;

    /// <summary>The exporter stays: what it sends is looked through.</summary>
    protected override void Silence(ILoggingBuilder logging)
    {
        foreach (var log in logging.Services.Where(service => service.ServiceType == typeof(ILoggerProvider) && service.ImplementationType is not null).ToList())
            logging.Services.Remove(log);
    }

    protected override HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => new Recorder(Sent, toSandbox);

    protected override void Configure(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(Logs);

    private sealed class Recorder(ConcurrentQueue<OverheardRequest> sent, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var response = await base.SendAsync(request, cancellationToken);
            var answer = "";
            if (request.RequestUri!.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            {
                await response.Content.LoadIntoBufferAsync(cancellationToken);
                answer = await response.Content.ReadAsStringAsync(cancellationToken);
            }

            sent.Enqueue(new OverheardRequest(request.RequestUri, string.Join('\n', request.Headers.Select(header => $"{header.Key}: {string.Join(' ', header.Value)}")), body, answer));
            return response;
        }
    }
}
