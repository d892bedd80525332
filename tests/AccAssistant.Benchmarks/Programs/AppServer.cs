using System.Diagnostics;
using System.Net;
using AccAssistant.Tests.Support;

namespace AccAssistant.Benchmarks;

/// <summary>The app in demo mode as a process of its own, as it lies beside this program. It believes to stand behind a proxy that speaks https at <see cref="TestBrowser.AppAddress"/>, or its cookies would not be kept.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-sockets-").FullName;
    private readonly Process process;
    private readonly Uri address;

    private RunningProgram(IEnumerable<string> settings)
    {
        address = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        var callback = new Uri(TestBrowser.AppAddress, "signin-aps");
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "AccAssistant.Web.dll"),
            $"--urls={address.GetLeftPart(UriPartial.Authority)}",
            "--environment=Production",
            $"--Storage:DataFolder={Path.Combine(folder, "data")}",
            "--Demo:Enabled=true",
            "--Aps:ClientId=",
            "--Llm:ApiKey=",
            $"--Sandbox:Url=http://127.0.0.1:{Ports.Free()}",
            $"--Sandbox:RedirectUris:0={callback}",
            "--Logging:LogLevel:Default=Warning",
            .. settings,
        ];
        process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("The app did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public Uri Hub => new UriBuilder(new Uri(address, "hub/chat")) { Scheme = Uri.UriSchemeWs }.Uri;

    /// <summary>What the process holds of the machine's memory, in MB.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    public static async Task<RunningProgram> StartAsync(params IEnumerable<string> settings)
    {
        var program = new RunningProgram(settings);
        var watch = Stopwatch.StartNew();
        using var http = new HttpClient { BaseAddress = program.address };
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync("/signin");
                return program;
            }
            catch (HttpRequestException) when (watch.Elapsed < StartsWithin && !program.process.HasExited)
            {
                await Task.Delay(200);
            }
            catch
            {
                await program.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>Signs somebody in; what their browser then sends with everything.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SignInAsync(string firstName)
    {
        using var browser = new TestBrowser(new Dictionary<string, Func<HttpMessageHandler>>
        {
            [TestBrowser.AppAddress.Host] = () => new AsProxy(address),
            [IPAddress.Loopback.ToString()] = () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false },
        });
        using var landed = await browser.SignInAsync(firstName);
        return browser.Address.Host == TestBrowser.AppAddress.Host && browser.SessionCookie is not null
            ? new Dictionary<string, string>(AsProxy.Headers) { ["Cookie"] = browser.CookieHeader }
            : throw new InvalidOperationException($"{firstName} could not sign in: {browser.Address} answered {(int)landed.StatusCode}.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

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
