using System.Net;
using System.Net.Sockets;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using StackExchange.Redis;

namespace AccAssistant.Web;

/// <summary>The four things of which there must be only one, and how the rest of the app finds them.</summary>
public static class ClusterServices
{
    private const string Name = "acc-assistant";

    public static WebApplicationBuilder AddCluster(this WebApplicationBuilder builder)
    {
        var options = ClusterOptions.Of(builder.Configuration);
        builder.Services.AddOptions<ClusterOptions>()
            .Bind(builder.Configuration.GetSection(ClusterOptions.Section))
            .Validate(cluster => cluster.SiloPort is >= 0 and <= 65_535 && cluster.GatewayPort is >= 0 and <= 65_535, "Cluster:SiloPort and Cluster:GatewayPort must be port numbers, or 0 for any free one.")
            .Validate(cluster => cluster.SiloPort == 0 || cluster.SiloPort != cluster.GatewayPort, "Cluster:SiloPort and Cluster:GatewayPort must differ.")
            .Validate(cluster => !cluster.IsShared || RedisOf(cluster) is not null, "Cluster:Redis is not an address of Redis, such as \"redis.example:6379\" or \"redis.example:6379,password=…\".")
            .Validate<IOptions<StorageOptions>>((cluster, storage) => !cluster.IsShared || storage.Value.IsPostgreSql, "Cluster:Redis is set, so Storage:Provider must be \"PostgreSql\": several instances cannot share a SQLite file.")
            .ValidateOnStart();
        builder.Host.UseOrleans(silo => (RedisOf(options) is { } redis ? silo.AmongOthers(options, redis) : silo.Alone(options)).AddActivityPropagation());

        builder.Services.AddSingleton<RequestQuotaFor>(services =>
            family => services.GetRequiredService<IGrainFactory>().GetGrain<IQuotaGrain>(family));
        builder.Services.AddSingleton<ClusterNow>(services => () =>
        {
            var silos = services.GetRequiredService<ISiloStatusOracle>();
            var alive = silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Order();
            return new ClusterStanding("Orleans " + AppVersion.Of(typeof(Grain).Assembly), [.. alive.Select(silo => new ClusterInstance(silo.Endpoint.ToString(), silo.Equals(silos.SiloAddress)))]);
        });
        builder.Services.AddSingleton<SessionTokensFor>(services =>
            session => services.GetRequiredService<IGrainFactory>().GetGrain<ISessionTokenGrain>(session));
        builder.Services.AddSingleton<ProjectRecordsFor>(services =>
            (user, project) => new AuditedRecords(
                new AskedAgain(services.GetRequiredService<IGrainFactory>().GetGrain<IProjectGrain>(ProjectGrain.KeyOf(user, project)), services.GetRequiredService<ILogger<AskedAgain>>()),
                services.GetRequiredService<AuditTrail>()));
        builder.Services.AddSingleton<ConversationFor>(services =>
            conversation => services.GetRequiredService<IGrainFactory>().GetGrain<IConversationGrain>(conversation));
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration("cluster", services => new Membership(services.GetRequiredService<ISiloStatusOracle>()), HealthStatus.Unhealthy, null));
        if (options.IsShared)
            builder.Services.AddHealthChecks().Add(new HealthCheckRegistration("redis", services => new MembersTable(services.GetRequiredService<IMembershipTable>()), HealthStatus.Degraded, null, TimeSpan.FromSeconds(3)));
        return builder;
    }

    /// <summary>A machine that was ended is missed within 5 seconds, one that only stands still within 15; one that was declared dead ends itself when it wakes.</summary>
    private static ISiloBuilder AmongOthers(this ISiloBuilder silo, ClusterOptions options, ConfigurationOptions redis)
    {
        silo.Configure<Orleans.Configuration.ClusterOptions>(names => (names.ClusterId, names.ServiceId) = (Name, Name));
        silo.UseRedisClustering(clustering => clustering.ConfigurationOptions = redis);
        silo.Configure<ClusterMembershipOptions>(members =>
        {
            members.ProbeTimeout = TimeSpan.FromSeconds(2);
            members.NumMissedProbesLimit = 3;
            members.NumProbedSilos = 5;
            members.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            members.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
            members.DefunctSiloExpiration = TimeSpan.FromHours(1);
        });
        var port = options.SiloPort > 0 ? options.SiloPort : FreePort();
        return AddressOf(options, redis, port) is { } address
            ? silo.Configure<EndpointOptions>(ends =>
            {
                (ends.AdvertisedIPAddress, ends.SiloPort, ends.GatewayPort) = (address.Address, address.Port, options.GatewayPort);
                ends.SiloListeningEndpoint = new IPEndPoint(IPAddress.IsLoopback(address.Address) ? IPAddress.Loopback : IPAddress.Any, port);
            })
            : silo.ConfigureEndpoints(port, options.GatewayPort);
    }

    private static ISiloBuilder Alone(this ISiloBuilder silo, ClusterOptions options) => silo.UseLocalhostClustering(
        options.SiloPort > 0 ? options.SiloPort : FreePort(),
        options.GatewayPort > 0 ? options.GatewayPort : FreePort());

    private static ConfigurationOptions? RedisOf(ClusterOptions options)
    {
        if (!options.IsShared)
            return null;
        try
        {
            var redis = ConfigurationOptions.Parse(options.Redis);
            return redis.EndPoints.Count > 0 ? redis : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IPEndPoint? AddressOf(ClusterOptions options, ConfigurationOptions redis, int port)
    {
        if (options.Address.Length > 0)
        {
            var host = new HostString(options.Address);
            return new IPEndPoint(Find(host.Host), host.Port ?? port);
        }

        var isHere = redis.EndPoints.All(point => point is IPEndPoint { Address: var at } ? IPAddress.IsLoopback(at) : point is DnsEndPoint { Host: "localhost" });
        return isHere ? new IPEndPoint(IPAddress.Loopback, port) : null;
    }

    /// <exception cref="StartRefusedException">There is no such name.</exception>
    private static IPAddress Find(string host)
    {
        try
        {
            return IPAddress.TryParse(host, out var address) ? address : Dns.GetHostAddresses(host)[0];
        }
        catch (SocketException error)
        {
            throw new StartRefusedException($"ACC Assistant cannot start: Cluster:Address is \"{host}\", which is no address and no name this machine knows ({error.Message}).");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether this instance is one the others count on.</summary>
    private sealed class Membership(ISiloStatusOracle silos) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(silos.CurrentStatus == SiloStatus.Active ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(silos.CurrentStatus.ToString()));
    }

    /// <summary>Without Redis those who know each other work on; nobody new comes in and nobody gone is missed.</summary>
    private sealed class MembersTable(IMembershipTable table) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await table.ReadAllAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
