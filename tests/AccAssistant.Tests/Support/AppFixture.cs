using AccAssistant.Acc.Http;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Proof.Specs;
using AccAssistant.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Support;

/// <summary>The real app against the real sandbox, in this process and without a port: every outgoing call ends in the sandbox.</summary>
public class AppFixture : IAsyncLifetime
{
    public static readonly Uri AppAddress = TestBrowser.AppAddress;
    public static readonly Uri SandboxAddress = new("https://sandbox.test/");

    /// <summary>The moment records are judged by: already Tuesday in Europe, still Monday in America.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 30, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-tests-").FullName;
    private readonly Action<SandboxOptions>? changeSandbox;
    private readonly string[] moreSettings;

    // Whatever a test makes the app ask of Autodesk is held against Autodesk's own specifications at the end.
    private readonly ExchangeLog exchanges = new(ofEachKind: 2);
    private WebApplication? app;
    private WebApplication? sandbox;

    public AppFixture()
        : this(null)
    {
    }

    /// <param name="changeSandbox">Last word on the sandbox's options.</param>
    /// <param name="moreSettings">The app's, as <c>--Section:Key=value</c>.</param>
    internal AppFixture(Action<SandboxOptions>? changeSandbox, params string[] moreSettings)
    {
        this.changeSandbox = changeSandbox;
        this.moreSettings = moreSettings;
    }

    public IServiceProvider Services => app!.Services;

    public ModelTraffic Model { get; } = new();

    /// <summary>What the app has registered, the server's own services included.</summary>
    public IServiceCollection Registered { get; private set; } = new ServiceCollection();

    public FaultPlan Faults => sandbox!.Services.GetRequiredService<FaultPlan>();

    public RequestLog Requests => sandbox!.Services.GetRequiredService<RequestLog>();

    /// <summary>The model endpoint is the only thing that does not work from now on.</summary>
    public void SwitchModelOff()
    {
        Faults.Clear();
        Faults.Add(new Fault { Kind = FaultKind.Status, Status = 503, Path = "/v1/*" });
    }

    /// <summary>What the model endpoint was sent.</summary>
    public ModelRequests ModelRequests { get; } = new();

    public SandboxWorld World => sandbox!.Services.GetRequiredService<SandboxWorld>();

    public virtual async ValueTask InitializeAsync()
    {
        var options = new SandboxOptions
        {
            PublicUrl = SandboxAddress.GetLeftPart(UriPartial.Authority),
            ModelPaceMilliseconds = 0,
            Today = DateOnly.FromDateTime(Now.UtcDateTime.AddDays(-1)),
            RedirectUris = [AppAddress + "signin-aps"],
            PostLogoutRedirectUris = [AppAddress + "signed-out"],
        };
        changeSandbox?.Invoke(options);
        sandbox = SandboxHost.Build([], options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
        });
        await sandbox.StartAsync();
        app = await Program.BuildAsync([.. Settings(options), .. moreSettings, .. LateSettings], builder =>
        {
            builder.WebHost.UseTestServer();
            Silence(builder.Logging);
            Registered = builder.Services;
            // What cannot be built, or outlives what it needs, fails here rather than at the first request for it.
            builder.Host.UseDefaultServiceProvider(services => (services.ValidateOnBuild, services.ValidateScopes) = (true, true));
            builder.Services.AddSingleton<OutboundHandler>(() => new ModelRecorder(ModelRequests, Outbound(new OnlyHost(SandboxAddress.Host, Model.Before(new ExchangeRecorder(exchanges, () => Faults.List().Count == 0, sandbox.GetTestServer().CreateHandler()))))));
            Configure(builder.Services);
        });
        await app.StartAsync();
    }

    /// <summary>A browser that has not been here before.</summary>
    public TestBrowser OpenBrowser() => new(new Dictionary<string, Func<HttpMessageHandler>>
    {
        [AppAddress.Host] = app!.GetTestServer().CreateHandler,
        [SandboxAddress.Host] = sandbox!.GetTestServer().CreateHandler,
    })
    {
        Cancellation = TestContext.Current.CancellationToken,
    };

    /// <summary>A browser in which that person is signed in.</summary>
    /// <param name="firstName">Dana, Rafael, Priya or Tomas.</param>
    public async Task<TestBrowser> SignInAsync(string firstName)
    {
        var browser = OpenBrowser();
        using var landed = await browser.SignInAsync(firstName);
        Assert.Equal(AppAddress.Host, browser.Address.Host);
        return browser;
    }

    /// <summary>A new conversation of that person about the project.</summary>
    public async Task<Chat> OpenChatAsync(string firstName, string projectId, string? timeZone = null)
    {
        var browser = await SignInAsync(firstName);
        return await Chat.OpenAsync(browser, projectId, timeZone);
    }

    /// <summary>A client of the app that is no browser of anybody's.</summary>
    public HttpClient CreateAppClient() => new(app!.GetTestServer().CreateHandler()) { BaseAddress = AppAddress };

    /// <summary>A client of the sandbox that is not the app.</summary>
    public HttpClient CreateSandboxClient() => new(sandbox!.GetTestServer().CreateHandler()) { BaseAddress = SandboxAddress };

    public Task<AppDbContext> OpenDatabaseAsync() =>
        Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    /// <summary>What the store has of a conversation.</summary>
    public async Task<List<TurnRow>> TurnsAsync(Chat chat)
    {
        await using var database = await OpenDatabaseAsync();
        return await database.Turns.AsNoTracking().Where(turn => turn.ConversationId == chat.ConversationId).ToListAsync(TestContext.Current.CancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        // Only what was told to stop lets go of its clocks, and they of it.
        if (app is not null)
        {
            if (app.Lifetime.ApplicationStarted.IsCancellationRequested)
                await app.StopAsync();
            await app.DisposeAsync();
        }

        if (sandbox is not null)
            await sandbox.DisposeAsync();
        // Whatever still holds the test holds its fixtures.
        (app, sandbox, Registered) = (null, null, new ServiceCollection());
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
        if (await VendorSpecs.FindAsync() is { } specs)
            Assert.Empty(SpecExceptions.Mistakes(specs, exchanges.All));
    }

    /// <summary>Settings not known before the fixture starts.</summary>
    protected virtual string[] LateSettings => [];

    /// <summary>The way out of the app.</summary>
    protected virtual HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => toSandbox;

    /// <summary>Nobody listens to the app's log, unless a test does.</summary>
    protected virtual void Silence(ILoggingBuilder logging) => logging.ClearProviders();

    /// <summary>Last word on the app's services.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    private string[] Settings(SandboxOptions options) =>
    [
        // As published: outside Development, and under the app's own name, by which its pages and static files are found.
        "--environment=Production",
        $"--applicationName={typeof(WebMarker).Assembly.GetName().Name}",
        $"--Storage:DataFolder={Path.Combine(folder, "data")}",
        $"--Aps:ClientId={options.ClientId}",
        $"--Aps:ClientSecret={options.ClientSecret}",
        $"--Aps:Authority={options.PublicUrl}",
        $"--Aps:ApiBaseUrl={options.PublicUrl}",
        $"--Aps:UserInfoUrl={options.PublicUrl}/userprofile/userinfo",
        $"--Llm:Endpoint={options.PublicUrl}/v1",
        $"--Llm:ApiKey={options.ModelKey}",
        "--Llm:Model=demo-model",
        "--Llm:FallbackModel=demo-model-small",
        $"--Demo:Now={Now:O}",
        // Many tests are one person within one minute.
        "--Turns:QuestionsPerMinute=1000",
        "--Turns:RunningPerPerson=50",
        "--Limits:SocketsPerPerson=1000",
        "--Limits:RequestsPerMinute=1000000",
        "--Acc:Quotas:Dm=5000",
        "--Acc:Quotas:Versions=5000",
        "--Acc:Quotas:Issues=5000",
        "--Acc:Quotas:IssuesPerPerson=5000",
        "--Acc:Quotas:SubmittalsPerPerson=5000",
        "--Acc:Quotas:LocationsPerPerson=5000",
        "--Acc:Quotas:Rfis=5000",
        "--Acc:Quotas:Submittals=5000",
        "--Acc:Quotas:Hq=5000",
        "--Acc:Quotas:Locations=5000",
        "--Acc:Quotas:Admin=5000",
    ];
}
