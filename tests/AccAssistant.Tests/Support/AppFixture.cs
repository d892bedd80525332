using AccAssistant.Acc.Http;
using AccAssistant.Sandbox;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Tests.Support;

/// <summary>The real app against the real sandbox, in this process and without a port: every outgoing call ends in the sandbox.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    public static readonly Uri AppAddress = new("https://app.test/");
    public static readonly Uri SandboxAddress = new("http://sandbox.test/");

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-tests-").FullName;
    private WebApplication? app;
    private WebApplication? sandbox;

    public IServiceProvider Services => app!.Services;

    public FaultPlan Faults => sandbox!.Services.GetRequiredService<FaultPlan>();

    public RequestLog Requests => sandbox!.Services.GetRequiredService<RequestLog>();

    public async ValueTask InitializeAsync()
    {
        var options = new SandboxOptions
        {
            PublicUrl = "http://sandbox.test",
            ModelPaceMilliseconds = 0,
            RedirectUris = [AppAddress + "signin-aps"],
            PostLogoutRedirectUris = [AppAddress + "signed-out"],
        };
        sandbox = SandboxHost.Build([], options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
        });
        await sandbox.StartAsync();
        app = await Program.BuildAsync(Settings(options), builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<OutboundHandler>(() => new OnlyHost(SandboxAddress.Host, sandbox.GetTestServer().CreateHandler()));
        });
        await app.StartAsync();
    }

    /// <summary>A browser that has not been here before.</summary>
    public TestBrowser OpenBrowser() => new(new Dictionary<string, Func<HttpMessageHandler>>
    {
        [AppAddress.Host] = app!.GetTestServer().CreateHandler,
        [SandboxAddress.Host] = sandbox!.GetTestServer().CreateHandler,
    });

    /// <summary>A browser in which that person is signed in.</summary>
    /// <param name="firstName">Dana, Rafael, Priya or Tomas.</param>
    public async Task<TestBrowser> SignInAsync(string firstName)
    {
        var browser = OpenBrowser();
        await browser.SignInAsync(firstName);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        if (sandbox is not null)
            await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string[] Settings(SandboxOptions options) =>
    [
        "--environment=Production",
        $"--Storage:DataFolder={folder}",
        $"--Aps:ClientId={options.ClientId}",
        $"--Aps:ClientSecret={options.ClientSecret}",
        "--Aps:Authority=http://sandbox.test",
        "--Aps:ApiBaseUrl=http://sandbox.test",
        "--Aps:UserInfoUrl=http://sandbox.test/userprofile/userinfo",
        "--Llm:Endpoint=http://sandbox.test/v1",
        $"--Llm:ApiKey={options.ModelKey}",
        "--Llm:Model=demo-model",
        "--Llm:FallbackModel=demo-model-small",
    ];
}
