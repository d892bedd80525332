using AccAssistant.Acc.Http;
using AccAssistant.Tests.Acc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Cluster;

/// <summary>A budget of Autodesk's is kept in one place, whichever machines ask; what is lost with that place is the last minute.</summary>
public sealed class QuotaRacesTests : IAsyncLifetime
{
    private const string Family = QuotaFamilies.Rfis;
    private const int Limit = 100;

    private readonly FakeTimeProvider time = new();
    private Silos silos = null!;

    public async ValueTask InitializeAsync()
    {
        var scene = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time);
        scene.AddOptions<QuotaOptions>();
        silos = await Silos.StartAsync(scene);
    }

    public ValueTask DisposeAsync() => silos.DisposeAsync();

    [Fact(Timeout = 120_000)]
    public async Task Two_hundred_reservations_at_once_through_all_machines_keep_within_the_limit()
    {
        var places = await silos.AtOnceAsync(200, (grains, caller) => grains.GetGrain<IQuotaGrain>(Family).ReserveAsync($"person {caller % 10}", inBackground: caller % 20 == 0))
            .WaitAsync(TestContext.Current.CancellationToken);

        var given = places.Where(place => place.IsTaken).Select(place => time.GetUtcNow() + place.Wait).ToList();
        Assert.InRange(given.Count(at => at == time.GetUtcNow()), Limit / 2, Limit);
        RequestQuotaTests.AssertSpread(given, Limit, TimeSpan.FromMinutes(1));
        Assert.Equal(given.Count(at => at == time.GetUtcNow()), (await Quota().StandingAsync()).Used);
    }

    [Fact(Timeout = 120_000)]
    public async Task After_its_machine_is_gone_the_budget_begins_anew_at_once_and_hears_of_a_pause_again()
    {
        await Quota().PauseAsync(TimeSpan.FromMinutes(2));
        Assert.False((await Quota().ReserveAsync("maya", false)).IsTaken);

        await silos.KillAsync(silos.HomeOf(Quota()));
        var places = await silos.AtOnceAsync(200, (grains, caller) => grains.GetGrain<IQuotaGrain>(Family).ReserveAsync($"person {caller % 10}", inBackground: false))
            .WaitAsync(TestContext.Current.CancellationToken);

        RequestQuotaTests.AssertSpread(places.Where(place => place.IsTaken).Select(place => time.GetUtcNow() + place.Wait), Limit, TimeSpan.FromMinutes(1));
        Assert.Null((await Quota().StandingAsync()).PausedUntil);
        await Quota().PauseAsync(TimeSpan.FromMinutes(2));
        Assert.All(await silos.AtOnceAsync(20, (grains, caller) => grains.GetGrain<IQuotaGrain>(Family).ReserveAsync("late", false)), place => Assert.False(place.IsTaken));
    }

    private IQuotaGrain Quota() => Silos.On(silos.Living[0]).GetGrain<IQuotaGrain>(Family);
}
