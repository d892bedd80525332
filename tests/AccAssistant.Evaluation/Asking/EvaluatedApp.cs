using AccAssistant.Tests.Support;
using AccAssistant.Web;
using AccAssistant.Web.Demo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Evaluation.Asking;

/// <summary>The real app in this process, with its own sandbox for Autodesk and the configured endpoint, or the demo model, for the model.</summary>
internal sealed class EvaluatedApp : IAsyncDisposable
{
    /// <summary>The moment records are judged by, so that figures are the same whenever questions are asked.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 30, 0, TimeSpan.Zero);

    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private EvaluatedApp(WebApplication app, DirectoryInfo folder) => (this.app, this.folder) = (app, folder);

    public bool IsDemoModel => app.Services.GetRequiredService<RunMode>().ModelIsSandbox;

    public string Endpoint => app.Configuration["Llm:Endpoint"]!;

    public string Model => app.Configuration["Llm:Model"]!;

    private Uri Sandbox => new(app.Configuration["Aps:Authority"]!);

    /// <param name="settings">The app's, as <c>--Section:Key=value</c>; over those of user secrets and the environment.</param>
    public static async Task<EvaluatedApp> StartAsync(IEnumerable<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-evaluation-");
        // Development reads user secrets as the app does; its name is how they are found.
        var app = await AccAssistant.Web.Program.BuildAsync(
            [
                "--environment=Development",
                $"--applicationName={typeof(WebMarker).Assembly.GetName().Name}",
                .. settings,
                $"--Storage:DataFolder={Path.Combine(folder.FullName, "data")}",
                // Questions are about the made-up world, whatever else is configured on this machine.
                "--Aps:ClientId=",
                "--Aps:ClientSecret=",
                "--APS_CLIENT_ID=",
                "--APS_CLIENT_SECRET=",
                "--Demo:Enabled=true",
                $"--Demo:Now={Now:O}",
                "--Sandbox:Url=http://127.0.0.1:0",
                $"--Sandbox:RedirectUris:0={TestBrowser.AppAddress}signin-aps",
                "--Sandbox:ModelPaceMilliseconds=0",
                "--Turns:QuestionsPerMinute=1000",
                "--Acc:Quotas:Rfis=5000",
                "--Acc:Quotas:Submittals=5000",
            ],
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
            });
        await app.StartAsync();
        return new EvaluatedApp(app, folder);
    }

    public Site Site(CancellationToken cancellationToken) => new(
        async firstName =>
        {
            var browser = OpenBrowser(cancellationToken);
            using var landed = await browser.SignInAsync(firstName);
            landed.EnsureSuccessStatusCode();
            return browser;
        },
        () => new HttpClient(Network()) { BaseAddress = Sandbox },
        app.Configuration["Aps:ClientSecret"]!,
        Now);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private TestBrowser OpenBrowser(CancellationToken cancellationToken) => new(new Dictionary<string, Func<HttpMessageHandler>>
    {
        [TestBrowser.AppAddress.Host] = app.GetTestServer().CreateHandler,
        [Sandbox.Host] = Network,
    })
    {
        Cancellation = cancellationToken,
    };

    private static SocketsHttpHandler Network() => new() { AllowAutoRedirect = false, UseCookies = false };
}
