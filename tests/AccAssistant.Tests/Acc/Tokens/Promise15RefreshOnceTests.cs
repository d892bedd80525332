using System.Text;
using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>A refresh token is used once, by one caller, for one session.</summary>
public class Promise15RefreshOnceTests : IDisposable
{
    private readonly RefresherBench bench = new();

    [Fact]
    public async Task A_fresh_token_is_returned_without_a_call()
    {
        await bench.WithTokenFor(TimeSpan.FromMinutes(30));

        Assert.Equal(RefresherBench.FirstToken, await bench.Refresher().GetAccessTokenAsync());
        Assert.Equal(0, bench.Server.Refreshes);
    }

    [Fact]
    public async Task A_token_near_its_end_is_returned_at_once_and_renewed_behind()
    {
        await bench.WithTokenFor(TimeSpan.FromMinutes(4));
        bench.Server.Gate = new TaskCompletionSource();
        var refresher = bench.Refresher();

        Assert.Equal(RefresherBench.FirstToken, await refresher.GetAccessTokenAsync());
        await bench.Server.Called.Task;
        bench.Server.Gate.SetResult();

        Assert.Equal("access-1", await refresher.GetAccessTokenAsync(rejected: RefresherBench.FirstToken));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact]
    public async Task Forty_racing_callers_make_one_call()
    {
        await bench.WithTokenFor(TimeSpan.FromSeconds(10));
        var refresher = bench.Refresher();

        var tokens = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => refresher.GetAccessTokenAsync())));

        Assert.All(tokens, token => Assert.Equal("access-1", token));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact]
    public async Task Callers_in_several_processes_make_one_call()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Gate = new TaskCompletionSource();

        var all = Task.WhenAll(Enumerable.Range(0, 6).Select(_ => bench.Refresher()).Select(refresher => Task.Run(() => refresher.GetAccessTokenAsync())));
        await bench.Server.Called.Task;
        bench.Server.Gate.SetResult();
        var tokens = await all;

        Assert.All(tokens, token => Assert.Equal("access-1", token));
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact]
    public async Task Forty_callers_racing_fifteen_times_through_two_activations_get_six_hundred_answers_for_fifteen_calls()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        TokenRefresher[] activations = [bench.Refresher(), bench.Refresher()];
        var answers = new List<string?>();

        for (var round = 1; round <= 15; round++)
        {
            var tokens = await Task.WhenAll(Enumerable.Range(0, 40).Select(caller => Task.Run(() => activations[caller % 2].GetAccessTokenAsync())));
            Assert.All(tokens, token => Assert.Equal($"access-{round}", token));
            answers.AddRange(tokens);
            bench.Clock.Advance(TimeSpan.FromSeconds(3600));
        }

        Assert.Equal((600, 15), (answers.Count, bench.Server.Refreshes));
        Assert.Null((await bench.RowAsync()).EndedAt);
    }

    [Fact]
    public async Task The_new_pair_is_stored_sealed_before_it_is_returned()
    {
        await bench.WithTokenFor(TimeSpan.Zero);

        await bench.Refresher().GetAccessTokenAsync();

        var row = await bench.RowAsync();
        Assert.DoesNotContain("access-1", row.SealedTokens, StringComparison.Ordinal);
        Assert.Null(row.LeaseHolder);
        Assert.Equal(bench.Clock.GetUtcNow().AddSeconds(3599), row.AccessTokenExpiresAt);
        var stored = await bench.Store.ReadAsync(RefresherBench.SessionId);
        Assert.Equal("refresh-1", stored!.RefreshToken);
    }

    [Fact]
    public async Task The_call_proves_the_client_in_the_header_alone()
    {
        await bench.WithTokenFor(TimeSpan.Zero);

        await bench.Refresher().GetAccessTokenAsync();

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("app:hush")), bench.Server.Authorizations.Single());
        Assert.Equal(["grant_type", "refresh_token"], bench.Server.Forms.Single().Keys.Order());
        Assert.Equal("/authentication/v2/token", bench.Server.Paths.Single());
    }

    [Fact]
    public async Task A_silent_endpoint_is_given_up_within_half_the_lease()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Gate = new TaskCompletionSource();

        var asked = bench.Refresher().GetAccessTokenAsync();
        await bench.Server.Called.Task;
        bench.Clock.Advance(TokenEndpoint.Patience);

        await Assert.ThrowsAsync<AccException>(() => asked);
        Assert.True(TokenEndpoint.Patience < TokenRefresher.Lease / 2);
        Assert.Null((await bench.RowAsync()).EndedAt);
    }

    [Fact]
    public async Task A_lease_whose_holder_died_is_taken_over_once_the_access_token_has_ended()
    {
        await bench.WithTokenFor(TimeSpan.FromSeconds(90));
        var read = await bench.Store.ReadAsync(RefresherBench.SessionId);
        await bench.Store.ClaimAsync(read!, "a machine that died", bench.Clock.GetUtcNow() + TokenRefresher.Lease);

        bench.Clock.Advance(TimeSpan.FromSeconds(80));
        Assert.Equal(RefresherBench.FirstToken, await bench.Refresher().GetAccessTokenAsync());
        bench.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("access-1", await bench.Refresher().GetAccessTokenAsync());
    }

    [Fact]
    public async Task A_grant_won_after_sign_out_is_revoked()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Gate = new TaskCompletionSource();
        var asked = bench.Refresher().GetAccessTokenAsync();
        await bench.Server.Called.Task;

        await bench.Store.EndAsync(RefresherBench.SessionId);
        bench.Server.Gate.SetResult();

        Assert.Null(await asked);
        Assert.Equal(["refresh-1"], bench.Server.Revoked);
    }

    public void Dispose()
    {
        bench.Dispose();
        GC.SuppressFinalize(this);
    }
}
