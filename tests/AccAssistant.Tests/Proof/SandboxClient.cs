using System.Net.Http.Headers;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Tokens;
using AccAssistant.Records;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Proof.Specs;
using AccAssistant.Tests.Records;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Proof;

/// <summary>The client and the engine as the app registers them, over the whole sandbox in this process; what passes between them is written down.</summary>
public sealed class SandboxClient : IAsyncLifetime
{
    public static readonly Caller Dana = new(SandboxPeople.Dana.AutodeskId, "session-1");

    private WebApplication? sandbox;
    private ServiceProvider? services;
    private string token = "";

    internal ExchangeLog Exchanges { get; } = new();

    /// <summary>The product's; the sandbox keeps to the real one.</summary>
    public ShiftedTime Time { get; } = new();

    public FaultPlan Faults => sandbox!.Services.GetRequiredService<FaultPlan>();

    public SandboxWorld World => sandbox!.Services.GetRequiredService<SandboxWorld>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var options = new SandboxOptions
        {
            PublicUrl = AppFixture.SandboxAddress.GetLeftPart(UriPartial.Authority),
            Today = DateOnly.FromDateTime(AppFixture.Now.UtcDateTime.AddDays(-1)),
        };
        sandbox = SandboxHost.Build([], options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
        });
        await sandbox.StartAsync();

        using var http = CreateHttp();
        token = await SandboxSignIn.TokenAsync(http, options.ClientSecret, Dana.UserId, Cancellation);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Aps:ApiBaseUrl", options.PublicUrl), new("Demo:Now", AppFixture.Now.ToString("O"))])
            .Build();
        // Room for everything the tests ask, and not for reading every record's comments in the background.
        var quota = new RequestQuota(new QuotaLimits(5000), Time);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<OutboundHandler>(() => new OnlyHost(AppFixture.SandboxAddress.Host, Recorded()))
            .AddSingleton<SessionTokensFor>(_ => new HeldToken(token))
            .AddSingleton<RequestQuotaFor>(_ => quota)
            .AddSingleton<ISnapshotStore, MemorySnapshots>()
            .AddAcc(configuration)
            .AddRecords(configuration)
            .BuildServiceProvider();
    }

    public T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    public object Get(Type type) => services!.GetRequiredService(type);

    /// <summary>Dana's view of the project, of which nothing is read yet.</summary>
    public ProjectRecords Open(Project project) => Get<NewProjectRecords>()(Dana.UserId, project.Id);

    /// <summary>The project as the app hands it to the engine.</summary>
    public async Task<Project> ProjectAsync(string id) =>
        await Get<ProjectDirectory>().FindAsync(Dana, new ProjectId(Guid.Parse(id)), Cancellation)
        ?? throw new InvalidOperationException($"Dana has no project {id}.");

    /// <summary>A client of the sandbox that is not the product's.</summary>
    public HttpClient CreateHttp() => new(Network()) { BaseAddress = AppFixture.SandboxAddress };

    /// <summary>The same with Dana's token, for reading much.</summary>
    public HttpClient CreateUnrecordedHttp()
    {
        var http = CreateHttp();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    /// <summary>The same, written down like the product's.</summary>
    public HttpClient CreateRecordedHttp() => new(Recorded())
    {
        BaseAddress = AppFixture.SandboxAddress,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
            await services.DisposeAsync();
        if (sandbox is not null)
            await sandbox.DisposeAsync();
    }

    private ExchangeRecorder Recorded() => new(Exchanges, () => Faults.List().Count == 0, Network());

    private HttpMessageHandler Network() => sandbox!.GetTestServer().CreateHandler();

    private sealed class HeldToken(string token) : ISessionTokens
    {
        public Task<string?> GetAccessTokenAsync(string? rejected = null) => Task.FromResult<string?>(token);
    }
}
