using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Browser;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Web.Proxy;

/// <summary>The whole app under /acc behind a real nginx that speaks https, with Dana for an operator; a machine without nginx starts neither.</summary>
public sealed class BehindNginx : IAsyncLifetime
{
    private const string Required = "ACC_ASSISTANT_REQUIRE_NGINX";

    private RunningApp? app;
    private SocketsHttpHandler? sockets;
    private Nginx? nginx;

    internal RunningApp App => app!;

    /// <summary>As browsers know it.</summary>
    internal Uri Home => new(nginx!.Address, "acc/");

    public async ValueTask InitializeAsync()
    {
        if (Nginx.Program is null)
            return;
        app = await RunningApp.StartAsync(null, "--Proxy:PathBase=/acc", "--Operators:People=" + SandboxPeople.Dana.Email);
        nginx = await Nginx.StartAsync("docs/nginx.conf", ("http://127.0.0.1:5080", $"http://127.0.0.1:{app.Address.Port}"));
        sockets = CreateHandler();
    }

    /// <summary>Skips the test where there is no nginx.</summary>
    internal void Require()
    {
        if (nginx is not null)
            return;
        Assert.SkipUnless(Environment.GetEnvironmentVariable(Required) == "1", Nginx.Missing);
        Assert.Fail(Nginx.Missing);
    }

    internal bool IsItsCertificate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => nginx!.IsIts(certificate);

    internal SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        SslOptions = { RemoteCertificateValidationCallback = IsItsCertificate },
    };

    internal HttpClient OpenClient() => new(sockets!, disposeHandler: false) { BaseAddress = Home };

    internal TestBrowser OpenBrowser() => new(new Dictionary<string, Func<HttpMessageHandler>>
    {
        [Home.Host] = () => sockets!,
        [App.SandboxAddress.Host] = () => sockets!,
    })
    {
        Home = Home,
        Cancellation = TestContext.Current.CancellationToken,
    };

    internal async Task<TestBrowser> SignInAsync(string firstName)
    {
        var browser = OpenBrowser();
        using var landed = await browser.SignInAsync(firstName, "/acc/signin");
        Assert.Equal((Home.Authority, true), (browser.Address.Authority, browser.SessionCookie is not null));
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        if (nginx is not null)
            await nginx.DisposeAsync();
        if (app is not null)
            await app.DisposeAsync();
        sockets?.Dispose();
    }
}
