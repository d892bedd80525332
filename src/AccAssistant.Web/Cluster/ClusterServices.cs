using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace AccAssistant.Web.Cluster;

/// <summary>The four things of which there must be only one, and how the rest of the app finds them.</summary>
public static class ClusterServices
{
    /// <summary>What the app needs at most to end when it is told to.</summary>
    public static readonly TimeSpan Stopping = AnswersFirst.Patience + ClusterSilo.Leaving + TimeSpan.FromSeconds(10);

    public static WebApplicationBuilder AddCluster(this WebApplicationBuilder builder)
    {
        var options = ClusterOptions.Of(builder.Configuration);
        builder.Services.AddOptions<ClusterOptions>()
            .Bind(builder.Configuration.GetSection(ClusterOptions.Section))
            .Validate(cluster => cluster.SiloPort is >= 0 and <= 65_535 && cluster.GatewayPort is >= 0 and <= 65_535, "Cluster:SiloPort and Cluster:GatewayPort must be port numbers, or 0 for any free one.")
            .Validate(cluster => cluster.SiloPort == 0 || cluster.SiloPort != cluster.GatewayPort, "Cluster:SiloPort and Cluster:GatewayPort must differ.")
            .Validate(cluster => !cluster.IsShared || ClusterNetwork.RedisOf(cluster) is not null, "Cluster:Redis is not an address of Redis, such as \"redis.example:6379\" or \"redis.example:6379,password=…\".")
            .Validate<IOptions<StorageOptions>>((cluster, storage) => !cluster.IsShared || storage.Value.IsPostgreSql, "Cluster:Redis is set, so Storage:Provider must be \"PostgreSql\": several instances cannot share a SQLite file.")
            .ValidateOnStart();
        builder.Host.UseOrleans(silo => (ClusterNetwork.RedisOf(options) is { } redis ? silo.AmongOthers(options, redis) : silo.Alone(options)).NamedByVersion().LeavesInPeace().FindsGrains().AddActivityPropagation());
        builder.Services.AddHostedService<AnswersFirst>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Stopping);

        builder.Services.AddSingleton<RequestQuotaFor>(services =>
            family => services.GetRequiredService<IGrainFactory>().GetGrain<IQuotaGrain>(family));
        builder.Services.AddSingleton<ClusterNow>(services => () =>
        {
            var silos = services.GetRequiredService<ISiloStatusOracle>();
            var alive = silos.GetApproximateSiloStatuses(onlyActive: true).Keys.Order();
            return new ClusterStanding(
                "Orleans " + AppVersion.Of(typeof(Grain).Assembly),
                [.. alive.Select(silo => new ClusterInstance(silo.Endpoint.ToString(), ClusterSilo.VersionIn(silos.TryGetSiloName(silo, out var name) ? name : null), silo.Equals(silos.SiloAddress)))]);
        });
        builder.Services.AddSingleton<SessionTokensFor>(services =>
            session => services.GetRequiredService<IGrainFactory>().GetGrain<ISessionTokenGrain>(session));
        builder.Services.AddSingleton<ProjectRecordsFor>(services =>
            (user, project) => new AuditedRecords(
                new AskedAgain(services.GetRequiredService<IGrainFactory>().GetGrain<IProjectGrain>(ProjectGrain.KeyOf(user, project)), services.GetRequiredService<ILogger<AskedAgain>>()),
                services.GetRequiredService<AuditTrail>()));
        builder.Services.AddSingleton<ConversationFor>(services =>
            conversation => new NearestConversation(conversation, services.GetRequiredService<IGrainFactory>().GetGrain<IConversationGrain>(conversation), services.GetRequiredService<ConversationsHere>()));
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration("cluster", services => new MembershipHealth(services.GetRequiredService<ISiloStatusOracle>()), HealthStatus.Unhealthy, null));
        if (options.IsShared)
            builder.Services.AddHealthChecks().Add(new HealthCheckRegistration("redis", services => new MembersTableHealth(services.GetRequiredService<IMembershipTable>()), HealthStatus.Degraded, null, TimeSpan.FromSeconds(3)));
        return builder;
    }

    /// <summary>A call that comes while its grain moves is passed on until it finds it. Room for a million of others' grains would be made at once.</summary>
    public static ISiloBuilder FindsGrains(this ISiloBuilder silo) => silo
        .Configure<SiloMessagingOptions>(messages => messages.MaxForwardCount = 10)
        .Configure<GrainDirectoryOptions>(places => places.CacheSize = 20_000);
}
