using System.Net.Security;
using AccAssistant.Tests.Support;

namespace AccAssistant.Reliability.Site;

/// <summary>Three instances of the app and one sandbox behind nginx, over PostgreSQL and Redis, all of this run's own.</summary>
internal sealed class Installation : IAsyncDisposable
{
    /// <summary>Enough for every chat of a person, and few enough to be reached.</summary>
    public const int RunningPerPerson = 25;

    private const int Many = 100_000;

    private static readonly string[] QuotaFamilies = ["Rfis", "Submittals", "Admin", "Hq", "Dm", "Versions", "Locations", "Oss"];

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-reliability-").FullName;
    private SocketsHttpHandler handler = new();
    private int gone;

    private Installation()
    {
        Disk = SmallDisk.Mount();
        Database = PostgreSqlServer.Start(isDurable: true, Disk?.Folder);
    }

    /// <summary>The database's; null where it lies with all else.</summary>
    public SmallDisk? Disk { get; }

    public PostgreSqlServer Database { get; }

    public RedisServer Redis { get; } = new();

    public Supervised Sandbox { get; private set; } = null!;

    public Uri SandboxAddress { get; private set; } = null!;

    public IReadOnlyList<Instance> Instances { get; private set; } = [];

    public Nginx Nginx { get; private set; } = null!;

    public static async Task<Installation> StartAsync(Published published, params string[] moreSettings)
    {
        var site = new Installation();
        try
        {
            await site.BringUpAsync(published, moreSettings);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>A browser that comes in through nginx, or at one of the instances.</summary>
    public TestBrowser OpenBrowser(CancellationToken cancellation) => new(new Dictionary<string, Func<HttpMessageHandler>>
    {
        [Nginx.Address.Host] = () => handler,
        [SandboxAddress.Host] = () => handler,
    })
    {
        Home = Nginx.Address,
        Cancellation = cancellation,
    };

    public bool IsItsCertificate(object sender, System.Security.Cryptography.X509Certificates.X509Certificate? certificate, System.Security.Cryptography.X509Certificates.X509Chain? chain, SslPolicyErrors errors) =>
        Nginx.IsIts(certificate);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref gone, 1) == 1)
            return;
        foreach (var instance in Instances)
            await instance.DisposeAsync();
        if (Sandbox is not null)
            await Sandbox.DisposeAsync();
        if (Nginx is not null)
            await Nginx.DisposeAsync();
        await Redis.DisposeAsync();
        Database.Dispose();
        Disk?.Dispose();
        handler.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task BringUpAsync(Published published, string[] moreSettings)
    {
        Database.CreateDatabase("acc");
        await Redis.StartAsync();
        var nginx = Ports.Free();
        SandboxAddress = new Uri($"http://127.0.0.1:{Ports.Free()}/");
        Instances = [.. Enumerable.Range(1, 3).Select(number => new Instance($"instance {number}", published.App, folder, [.. Settings(), .. moreSettings]))];
        Nginx = await Tests.Support.Nginx.StartAsync("docs/nginx-several.conf", Instances.Select((instance, at) => ($"10.0.0.1{at + 1}:5080", instance.Address.Authority)));
        handler = CreateHandler();
        Sandbox = new Supervised("sandbox", published.Sandbox, [
            $"--Sandbox:Url={SandboxAddress.GetLeftPart(UriPartial.Authority)}",
            $"--Sandbox:StateFolder={Path.Combine(folder, "sandbox")}",
            $"--Sandbox:RedirectUris:0={new Uri(Nginx.Address, "signin-aps")}",
            "--Sandbox:Today=2026-11-23",
            "--Sandbox:SlowPaceMilliseconds=60",
            "--Logging:LogLevel:Default=Warning"]);
        Sandbox.Start();
        // Together: the first of them makes the tables while the others wait.
        foreach (var instance in Instances)
            instance.Start();
        foreach (var instance in Instances)
            await instance.WaitUntilReadyAsync();
    }

    private SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        SslOptions = { RemoteCertificateValidationCallback = IsItsCertificate },
    };

    private IEnumerable<string> Settings() =>
    [
        "--Storage:Provider=PostgreSql",
        $"--Storage:ConnectionString={Database.ConnectionTo("acc")};Maximum Pool Size=60",
        $"--Cluster:Redis={Redis.Address}",
        "--Demo:Enabled=true",
        "--Demo:Now=2026-11-23",
        $"--Demo:SandboxUrl={SandboxAddress.GetLeftPart(UriPartial.Authority)}",
        "--Aps:ClientId=",
        "--Llm:ApiKey=",
        // Few people are many here.
        $"--Turns:QuestionsPerMinute={Many}",
        $"--Turns:RunningPerPerson={RunningPerPerson}",
        // What is asked for hundreds of times here is counted by the minute there, and then waited for: that is no fault's doing.
        .. QuotaFamilies.Select(family => $"--Acc:Quotas:{family}={Many}"),
        "--Limits:SocketsPerPerson=1000",
        $"--Limits:RequestsPerMinute={Many}",
    ];
}
