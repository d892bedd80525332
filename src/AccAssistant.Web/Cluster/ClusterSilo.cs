using System.Net;
using AccAssistant.Conversations.Turns;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime.GrainDirectory;
using StackExchange.Redis;

namespace AccAssistant.Web.Cluster;

/// <summary>This instance's part of the cluster.</summary>
internal static class ClusterSilo
{
    private const string Name = "acc-assistant";

    /// <summary>For running answers to end, and for who follows them to hear it.</summary>
    public static readonly TimeSpan Leaving = ConversationGrain.Closing + TimeSpan.FromSeconds(10);

    /// <summary>A machine that was ended is to be missed within 5 seconds, one that only stands still within 15; one that was declared dead ends itself when it wakes.</summary>
    public static ISiloBuilder AmongOthers(this ISiloBuilder silo, ClusterOptions options, ConfigurationOptions redis)
    {
        silo.Configure<Orleans.Configuration.ClusterOptions>(names => (names.ClusterId, names.ServiceId) = (Name, Name));
        silo.UseRedisClustering(clustering => clustering.ConfigurationOptions = redis);
        silo.Configure<ClusterMembershipOptions>(members =>
        {
            members.ProbeTimeout = TimeSpan.FromSeconds(2);
            // A silo that was heard of within three times this is not voted against, however many probes it misses.
            members.MaxProbeTimeout = TimeSpan.FromSeconds(3);
            members.NumMissedProbesLimit = 3;
            members.NumProbedSilos = 5;
            members.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            members.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(10);
            members.DefunctSiloExpiration = TimeSpan.FromHours(1);
        });
        var port = options.SiloPort > 0 ? options.SiloPort : ClusterNetwork.FreePort();
        return ClusterNetwork.AddressOf(options, redis, port) is { } address
            ? silo.Configure<EndpointOptions>(ends =>
            {
                (ends.AdvertisedIPAddress, ends.SiloPort, ends.GatewayPort) = (address.Address, address.Port, options.GatewayPort);
                ends.SiloListeningEndpoint = new IPEndPoint(IPAddress.IsLoopback(address.Address) ? IPAddress.Loopback : IPAddress.Any, port);
            })
            : silo.ConfigureEndpoints(port, options.GatewayPort);
    }

    /// <summary>The others are told which version this one runs. Of two with the same name Orleans takes the later for the earlier one that has moved.</summary>
    public static ISiloBuilder NamedByVersion(this ISiloBuilder silo) => silo.Configure<SiloOptions>(options => options.SiloName = $"{AppVersion.Text} {Guid.NewGuid():N}");

    /// <returns>Empty for a name that tells none.</returns>
    public static string VersionIn(string? name) => name?.Split(' ') is [var version, _] ? version : "";

    public static ISiloBuilder LeavesInPeace(this ISiloBuilder silo) => silo.Configure<GrainCollectionOptions>(grains => grains.DeactivationTimeout = Leaving);

    /// <summary>There are no others whose grains would have to be found again.</summary>
    public static ISiloBuilder Alone(this ISiloBuilder silo, ClusterOptions options) => silo
        .UseLocalhostClustering(
            options.SiloPort > 0 ? options.SiloPort : ClusterNetwork.FreePort(),
            options.GatewayPort > 0 ? options.GatewayPort : ClusterNetwork.FreePort())
        .Configure<GrainDirectoryOptions>(places => places.CachingStrategy = GrainDirectoryOptions.CachingStrategyType.None)
        // Orleans makes a second memory of them by itself where none is registered, and its timer is never ended.
        .ConfigureServices(services => services.AddSingleton(provider => GrainDirectoryCacheFactory.CreateGrainDirectoryCache(provider, provider.GetRequiredService<IOptions<GrainDirectoryOptions>>().Value)));
}
