using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Tokens;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Acc;

/// <summary>The whole room as the app registers it, over a scripted Autodesk and a clock of its own.</summary>
internal sealed class AccRig : IDisposable
{
    public const string Guid = "a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835";

    public static readonly Caller Maya = new("K7QX2MNBV4TD", "session-1");

    private readonly ServiceProvider services;
    private readonly Dictionary<string, RequestQuota> quotas = [];

    public AccRig(ScriptedAutodesk autodesk, params (string Key, string Value)[] settings)
    {
        Autodesk = autodesk;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Aps:DownloadHosts", "cdn.example cdn.example-s3.invalid")])
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value)))
            .Build();
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddSingleton<OutboundHandler>(() => autodesk)
            .AddSingleton<SessionTokensFor>(_ => Tokens)
            .AddSingleton<RequestQuotaFor>(QuotaFor)
            .AddAcc(configuration)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public ScriptedAutodesk Autodesk { get; }

    public ImpatientTime Time { get; } = new();

    public FakeTokens Tokens { get; } = new();

    public RememberingLoggers Logs { get; } = new();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public RequestQuota QuotaFor(string family)
    {
        lock (quotas)
        {
            return quotas.TryGetValue(family, out var quota) ? quota : quotas[family] = new RequestQuota(Get<IOptions<QuotaOptions>>().Value.LimitsOf(family), Time);
        }
    }

    public static Project Project(Platform platform = Platform.Acc, string region = "US")
    {
        Assert.True(ProjectId.TryParse(Guid, out var id));
        return new Project(id, "Harbour Point", "3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1", "Harbour Build", region, platform, null, Guid);
    }

    public void Dispose() => services.Dispose();
}
