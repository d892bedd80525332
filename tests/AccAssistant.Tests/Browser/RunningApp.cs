using System.Net.Http.Json;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Browser;

/// <summary>The whole app in demo mode on ports of its own, as <c>dotnet run</c> starts it.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    /// <summary>The moment records are judged by.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    /// <summary>Whatever credentials the machine at hand has, these tests use none.</summary>
    public static readonly string[] NoCredentials =
    [
        "--Demo:Enabled=true",
        "--Aps:ClientId=",
        "--Aps:ClientSecret=",
        "--Llm:ApiKey=",
        "--APS_CLIENT_ID=",
        "--APS_CLIENT_SECRET=",
        "--GROQ_API_KEY=",
    ];

    private readonly string folder;
    private readonly WebApplication app;
    private readonly HttpClient sandbox;

    private RunningApp(string folder, WebApplication app)
    {
        this.folder = folder;
        this.app = app;
        // By name: cookies that ask for HTTPS are kept on localhost without it.
        Address = new UriBuilder(app.Urls.First()) { Host = "localhost" }.Uri;
        SandboxAddress = new Uri(app.Configuration["Aps:ApiBaseUrl"]!);
        sandbox = new HttpClient { BaseAddress = SandboxAddress };
    }

    public Uri Address { get; }

    public Uri SandboxAddress { get; }

    /// <param name="configure">Last word on the builder.</param>
    /// <param name="moreSettings">As <c>--Section:Key=value</c>.</param>
    public static async Task<RunningApp> StartAsync(Action<WebApplicationBuilder>? configure = null, params string[] moreSettings)
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-browser-").FullName;
        var app = await Program.BuildAsync([.. Settings(folder), .. moreSettings], builder =>
        {
            builder.Logging.ClearProviders();
            configure?.Invoke(builder);
        });
        await app.StartAsync();
        return new RunningApp(folder, app);
    }

    /// <summary>Counts from the sandbox's raw JSON, as Dana is given it.</summary>
    public Task<Oracle> CountAsync(string project) => Oracle.SignInAsync(
        new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = SandboxAddress },
        app.Configuration["Aps:ClientSecret"]!,
        AccAssistant.Sandbox.World.SandboxPeople.Dana.AutodeskId,
        project,
        Now);

    /// <summary>Makes the sandbox misbehave until told otherwise.</summary>
    /// <param name="fault">As docs and <c>Faults/Fault.cs</c> spell it.</param>
    public async Task MisbehaveAsync(object fault)
    {
        using var response = await sandbox.PostAsJsonAsync("/sandbox/faults", fault, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async Task BehaveAsync()
    {
        using var response = await sandbox.DeleteAsync("/sandbox/faults", CancellationToken.None);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Gives an RFI of the sandbox another title or status.</summary>
    /// <param name="change">"title=…" or "status=…".</param>
    public async Task ChangeRfiAsync(string project, string id, string change)
    {
        using var response = await sandbox.PostAsync($"/sandbox/world/rfi?project={project}&id={id}&{change}", null, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        sandbox.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string[] Settings(string folder) =>
    [
        "--environment=Development",
        // By the app's own name its pages, scripts and styles are found.
        $"--applicationName={typeof(WebMarker).Assembly.GetName().Name}",
        "--urls=http://127.0.0.1:0",
        $"--Storage:DataFolder={Path.Combine(folder, "data")}",
        "--Sandbox:Url=http://127.0.0.1:0",
        "--Sandbox:ModelPaceMilliseconds=4",
        "--Sandbox:SlowPaceMilliseconds=10",
        $"--Demo:Now={Now:O}",
        .. NoCredentials,
        // Many tests are one person within one minute.
        "--Turns:QuestionsPerMinute=1000",
        "--Turns:RunningPerPerson=50",
        "--Limits:SocketsPerPerson=1000",
        "--Limits:RequestsPerMinute=1000000",
        // More than can be used: the page shows how much of it is.
        "--Llm:DailyTokensPerPerson=1000000000",
    ];
}
