using AccAssistant.Web.Cluster;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.GrainDirectory;
using Orleans.Runtime;
using Orleans.TestingHost;

namespace AccAssistant.Tests.Cluster;

/// <summary>Three silos in this process over one scene. What the scene holds as an object is shared, its database among it; the rest each silo makes for itself.</summary>
internal sealed class Silos : IAsyncDisposable
{
    private const int Count = 3;

    private readonly Dictionary<string, Lifeline> lifelines = [];
    private readonly InProcessTestCluster cluster;

    private Silos(IServiceCollection scene)
    {
        var builder = new InProcessTestClusterBuilder(Count);
        builder.Options.ConfigureFileLogging = false;
        builder.ConfigureSilo((_, silo) => silo.FindsGrains());
        builder.ConfigureSiloHost((silo, host) => Furnish(host, scene, LifelineOf(silo.SiloName)));
        cluster = builder.Build();
    }

    public IReadOnlyList<InProcessSiloHandle> Living => cluster.Silos;

    public static async Task<Silos> StartAsync(IServiceCollection scene)
    {
        var silos = new Silos(scene);
        await silos.cluster.DeployAsync();
        await silos.cluster.WaitForLivenessToStabilizeAsync();
        return silos;
    }

    /// <summary>How the app on that silo finds grains.</summary>
    public static IGrainFactory On(InProcessSiloHandle silo) => silo.ServiceProvider.GetRequiredService<IGrainFactory>();

    /// <summary>So many callers at the same time, spread over the living silos.</summary>
    public Task<T[]> AtOnceAsync<T>(int callers, Func<IGrainFactory, int, Task<T>> call)
    {
        var through = Living.Select(On).ToArray();
        return Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(() => call(through[caller % through.Length], caller))));
    }

    /// <summary>Where the grain is alive.</summary>
    public InProcessSiloHandle HomeOf(IAddressable grain) =>
        cluster.TryGetGrainContext(grain.GetGrainId(), out var context)
            ? Living.Single(silo => silo.SiloAddress.Equals(context.Address.SiloAddress))
            : throw new InvalidOperationException("The grain is alive nowhere.");

    public IReadOnlyList<InProcessSiloHandle> Except(InProcessSiloHandle silo) => [.. Living.Where(other => other != silo)];

    /// <summary>Ends what is alive of the grain; the next call makes it anew, wherever.</summary>
    public Task DeactivateAsync(IAddressable grain) => cluster.DeactivateAsync(grain);

    /// <summary>Ends a silo without a word: nothing it still does in this process reaches the database. Returns when the others know.</summary>
    public async Task KillAsync(InProcessSiloHandle silo)
    {
        LifelineOf(silo.Name).Cut();
        await LoseAsync(silo);
    }

    /// <summary>The others take the silo for dead while what it had begun goes on.</summary>
    public async Task LoseAsync(InProcessSiloHandle silo)
    {
        await cluster.KillSiloAsync(silo, CancellationToken.None);
        await cluster.WaitForLivenessToStabilizeAsync(didKill: true);
    }

    /// <summary>Ends a silo as a machine that is shut down does.</summary>
    public Task StopAsync(InProcessSiloHandle silo) => cluster.StopSiloAsync(silo, CancellationToken.None);

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private static void Furnish(IHostApplicationBuilder host, IServiceCollection scene, Lifeline lifeline)
    {
        foreach (var service in scene)
            host.Services.Add(lifeline.Guard(service));
        // The scene's time is for what is tested; the silos live in real time.
        host.Services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);
        // The cluster's own directory never errs; the app's, which is spread over the silos, loses what a dead silo kept.
        host.ConfigureContainer(new DefaultServiceProviderFactory(), services =>
        {
            foreach (var directory in services.Where(IsDirectory).ToArray())
                services.Remove(directory);
        });
    }

    private static bool IsDirectory(ServiceDescriptor service) =>
        service.ServiceType == typeof(IGrainDirectory)
        || (service.ServiceType.IsGenericType && service.ServiceType.GenericTypeArguments is [var of] && of == typeof(IGrainDirectory));

    private Lifeline LifelineOf(string silo)
    {
        lock (lifelines)
            return lifelines.TryGetValue(silo, out var known) ? known : lifelines[silo] = new Lifeline();
    }
}
