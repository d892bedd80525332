using System.Net;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks.Programs;

/// <summary>The published app as a process of its own, over this process's sandbox. It believes to stand behind a proxy that speaks https at <see cref="TestBrowser.AppAddress"/>, or its cookies would not be kept.</summary>
internal sealed class AppServer : IAsyncDisposable
{
    private readonly RunningSandbox sandbox;
    private readonly string folder;
    private readonly Uri address;

    private AppServer(RunningSandbox sandbox, string folder, Uri address, ServerProcess process) =>
        (this.sandbox, this.folder, this.address, Process) = (sandbox, folder, address, process);

    public ServerProcess Process { get; }

    public Uri Hub => new(address, "hub/chat");

    public Uri HubSocket => new UriBuilder(Hub) { Scheme = Uri.UriSchemeWs }.Uri;

    public static async Task<AppServer> StartAsync(Published published, RunningSandbox sandbox, params IEnumerable<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-app-").FullName;
        return await StartAsync(published, sandbox, folder, settings);
    }

    /// <param name="folder">Where its data lies, of an earlier start perhaps; it goes with this one.</param>
    public static async Task<AppServer> StartAsync(Published published, RunningSandbox sandbox, string folder, IEnumerable<string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        var process = await ServerProcess.StartAsync(published.App, address, [
            "--environment=Production",
            $"--Storage:DataFolder={Path.Combine(folder, "data")}",
            "--Demo:Enabled=true",
            $"--Demo:SandboxUrl={sandbox.Address}",
            "--Aps:ClientId=",
            "--Llm:ApiKey=",
            "--Logging:LogLevel:Default=Warning",
            .. settings]);
        return new AppServer(sandbox, folder, address, process);
    }

    /// <summary>A browser that reaches it through its proxy, nobody signed in yet.</summary>
    public TestBrowser OpenBrowser() => new(new Dictionary<string, Func<HttpMessageHandler>>
    {
        [TestBrowser.AppAddress.Host] = () => new AsProxy(address),
        [IPAddress.Loopback.ToString()] = () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false },
    });

    /// <summary>Signs somebody in.</summary>
    public async Task<TestBrowser> SignInAsync(string firstName)
    {
        var browser = OpenBrowser();
        using var landed = await browser.SignInAsync(firstName);
        return browser.Address.Host == TestBrowser.AppAddress.Host && browser.SessionCookie is not null
            ? browser
            : throw new InvalidOperationException($"{firstName} could not sign in: {browser.Address} answered {(int)landed.StatusCode}.");
    }

    /// <summary>What that browser sends with everything, by way of the proxy.</summary>
    public static IReadOnlyDictionary<string, string> HeadersOf(TestBrowser browser) => new Dictionary<string, string>(AsProxy.Headers) { ["Cookie"] = browser.CookieHeader };

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Ends it and starts it again over its data, once.</summary>
    public async Task<AppServer> StartAgainAsync(Published published, IEnumerable<string> settings)
    {
        await EndAsync();
        return await StartAsync(published, sandbox, folder, settings);
    }

    private ValueTask EndAsync() => Process.DisposeAsync();

    private sealed class AsProxy(Uri app) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        public static readonly IReadOnlyDictionary<string, string> Headers = new Dictionary<string, string>
        {
            ["X-Forwarded-Proto"] = TestBrowser.AppAddress.Scheme,
            ["X-Forwarded-Host"] = TestBrowser.AppAddress.Host,
        };

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(app, request.RequestUri!.PathAndQuery);
            foreach (var (name, value) in Headers)
                request.Headers.TryAddWithoutValidation(name, value);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
