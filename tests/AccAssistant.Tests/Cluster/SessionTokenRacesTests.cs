using AccAssistant.Acc.Tokens;
using AccAssistant.Storage;
using AccAssistant.Tests.Acc.Tokens;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Cluster;

/// <summary>A refresh token is spent once, also while a session's keeper moves between machines or dies with one.</summary>
public class SessionTokenRacesTests : IAsyncLifetime
{
    private const int Callers = 40;

    private readonly RefresherBench bench = new();
    private readonly Arrivals<SessionTokenGrain> arrivals = new(Callers);
    private Silos silos = null!;

    public async ValueTask InitializeAsync() => silos = await Silos.StartAsync(new ServiceCollection()
        .AddLogging()
        .AddSingleton<IIncomingGrainCallFilter>(arrivals)
        .AddSingleton<TimeProvider>(bench.Clock)
        .AddSingleton<IDbContextFactory<AppDbContext>>(bench.Database)
        .AddSingleton(bench.Protection)
        .AddSingleton(bench.Trail)
        .AddSingleton<TokenStore>()
        .AddSingleton(bench.Endpoint));

    public async ValueTask DisposeAsync()
    {
        await silos.DisposeAsync();
        bench.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact(Timeout = 120_000)]
    public async Task Forty_callers_through_all_machines_make_one_call()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Gate = new TaskCompletionSource();

        var asking = AskedByAll();
        await Task.WhenAll(arrivals.All, bench.Server.Called.Task).WaitAsync(TestContext.Current.CancellationToken);
        bench.Server.Gate.SetResult();

        Assert.All(await asking, token => Assert.Equal("access-1", token));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_keeper_that_moves_in_the_middle_of_a_refresh_makes_no_second_call()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Gate = new TaskCompletionSource();
        var early = AskedByAll();
        await bench.Server.Called.Task;

        var moved = silos.DeactivateAsync(Keeper());
        var late = AskedByAll();
        bench.Server.Gate.SetResult();
        await moved.WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(await early, token => Assert.Equal("access-1", token));
        Assert.All(await late, token => Assert.Equal("access-1", token));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_keeper_taken_for_dead_in_the_middle_of_a_refresh_still_makes_the_only_call()
    {
        await RefreshingAsync(TimeSpan.Zero);

        await silos.LoseAsync(silos.HomeOf(Keeper()));
        var tokens = AskedByAll();
        await bench.Clock.Waited.Task.WaitAsync(TestContext.Current.CancellationToken);
        bench.Server.Gate!.SetResult();

        Assert.All(await tokens.WaitAsync(TestContext.Current.CancellationToken), token => Assert.Equal("access-1", token));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact(Timeout = 120_000)]
    public async Task While_the_old_token_lives_the_call_of_a_dead_machine_is_not_made_again()
    {
        await RefreshingAsync(TimeSpan.FromSeconds(70));

        await silos.KillAsync(silos.HomeOf(Keeper()));
        bench.Server.Gate!.SetResult();
        bench.Clock.Advance(TimeSpan.FromSeconds(30));
        var during = await AskedByAll().WaitAsync(TestContext.Current.CancellationToken);
        bench.Clock.Advance(TokenRefresher.Lease - TimeSpan.FromSeconds(25));
        var doubted = await AskedByAll().WaitAsync(TestContext.Current.CancellationToken);

        Assert.All([.. during, .. doubted], token => Assert.Equal(RefresherBench.FirstToken, token));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_call_that_died_on_its_way_is_made_again_once_by_one()
    {
        await RefreshingAsync(TimeSpan.Zero);

        await silos.KillAsync(silos.HomeOf(Keeper()));
        bench.Server.Gate = null;
        bench.Clock.Advance(TokenRefresher.Lease + TimeSpan.FromSeconds(1));
        var tokens = await AskedByAll().WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(tokens, token => Assert.Equal("access-1", token));
        Assert.Equal(2, bench.Server.Refreshes);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_grant_that_died_with_its_machine_is_given_to_nobody_and_its_session_signs_in_again()
    {
        await RefreshingAsync(TimeSpan.Zero);

        await silos.KillAsync(silos.HomeOf(Keeper()));
        bench.Server.Gate!.SetResult();
        await bench.Server.Granted.Task;
        bench.Clock.Advance(TokenRefresher.Lease + TimeSpan.FromSeconds(1));
        var tokens = await AskedByAll().WaitAsync(TestContext.Current.CancellationToken);

        Assert.All(tokens, Assert.Null);
        Assert.Equal(2, bench.Server.Refreshes);
        Assert.NotNull((await bench.RowAsync()).EndedAt);
    }

    /// <summary>A refresh is out, and its answer held back.</summary>
    private async Task RefreshingAsync(TimeSpan life)
    {
        await bench.WithTokenFor(life);
        bench.Server.Gate = new TaskCompletionSource();
        _ = Keeper().GetAccessTokenAsync();
        await bench.Server.Called.Task;
    }

    private ISessionTokenGrain Keeper() => Silos.On(silos.Living[0]).GetGrain<ISessionTokenGrain>(RefresherBench.SessionId);

    private Task<string?[]> AskedByAll() =>
        silos.AtOnceAsync(Callers, (grains, _) => grains.GetGrain<ISessionTokenGrain>(RefresherBench.SessionId).GetAccessTokenAsync());
}
