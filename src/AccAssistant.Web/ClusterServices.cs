using System.Net;
using System.Net.Sockets;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Web;

/// <summary>The four things of which there must be only one, and how the rest of the app finds them.</summary>
public static class ClusterServices
{
    public static WebApplicationBuilder AddCluster(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(ClusterOptions.Section).Get<ClusterOptions>() ?? new ClusterOptions();
        builder.Services.AddOptions<ClusterOptions>()
            .Bind(builder.Configuration.GetSection(ClusterOptions.Section))
            .Validate(cluster => cluster.SiloPort is >= 0 and <= 65_535 && cluster.GatewayPort is >= 0 and <= 65_535, "Cluster:SiloPort and Cluster:GatewayPort must be port numbers, or 0 for any free one.")
            .Validate(cluster => cluster.SiloPort == 0 || cluster.SiloPort != cluster.GatewayPort, "Cluster:SiloPort and Cluster:GatewayPort must differ.")
            .ValidateOnStart();
        builder.Host.UseOrleans(silo => silo
            .UseLocalhostClustering(
                options.SiloPort > 0 ? options.SiloPort : FreePort(),
                options.GatewayPort > 0 ? options.GatewayPort : FreePort())
            .AddActivityPropagation());

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
            (user, project) => new AuditedRecords(services.GetRequiredService<IGrainFactory>().GetGrain<IProjectGrain>(ProjectGrain.KeyOf(user, project)), services.GetRequiredService<AuditTrail>()));
        builder.Services.AddSingleton<ConversationFor>(services =>
            conversation => services.GetRequiredService<IGrainFactory>().GetGrain<IConversationGrain>(conversation));
        return builder;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
