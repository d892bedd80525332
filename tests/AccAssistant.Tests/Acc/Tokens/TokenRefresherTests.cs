using System.Net;
using System.Text;
using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;

namespace AccAssistant.Tests.Acc.Tokens;

public sealed class TokenRefresherTests : IDisposable
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
    public async Task An_answer_in_an_unheard_of_character_set_is_still_read()
    {
        await bench.WithTokenFor(TimeSpan.FromSeconds(10));
        bench.Server.Instead = () =>
        {
            var answer = FakeTokenServer.InvalidGrant();
            answer.Content.Headers.ContentType!.CharSet = "nonsense";
            return Task.FromResult(answer);
        };

        Assert.Null(await bench.Refresher().GetAccessTokenAsync());
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
    public async Task A_rejected_token_is_renewed_once_for_all_who_were_refused()
    {
        await bench.WithTokenFor(TimeSpan.FromMinutes(30));
        var refresher = bench.Refresher();

        var first = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => refresher.GetAccessTokenAsync(RefresherBench.FirstToken))));
        var late = await bench.Refresher().GetAccessTokenAsync(RefresherBench.FirstToken);

        Assert.All(first, token => Assert.Equal("access-1", token));
        Assert.Equal("access-1", late);
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact]
    public async Task A_grant_that_is_no_longer_valid_ends_the_session()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Instead = () => Task.FromResult(FakeTokenServer.InvalidGrant());

        Assert.Null(await bench.Refresher().GetAccessTokenAsync());

        var row = await bench.RowAsync();
        Assert.Equal(bench.Clock.GetUtcNow(), row.EndedAt);
        Assert.Empty(row.SealedTokens);
        Assert.Null(await bench.Refresher().GetAccessTokenAsync());
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact]
    public async Task An_invalid_grant_is_forgiven_when_somebody_else_has_saved_new_tokens()
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Instead = async () =>
        {
            var stored = await bench.Store.ReadAsync(RefresherBench.SessionId);
            await bench.Store.SaveAsync(stored!, new TokenSet("access-other", "refresh-other", bench.Clock.GetUtcNow().AddHours(1)));
            return FakeTokenServer.InvalidGrant();
        };

        Assert.Equal("access-other", await bench.Refresher().GetAccessTokenAsync());
        Assert.Null((await bench.RowAsync()).EndedAt);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(401)]
    public async Task A_refusal_that_may_pass_leaves_the_living_token_in_use(int status)
    {
        await bench.WithTokenFor(TimeSpan.FromSeconds(30));
        bench.Server.Instead = () => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status));

        Assert.Equal(RefresherBench.FirstToken, await bench.Refresher().GetAccessTokenAsync());
        Assert.Null((await bench.RowAsync()).EndedAt);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Without_a_living_token_a_refusal_is_an_error_and_not_the_end(int status)
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Instead = () => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status));

        var error = await Assert.ThrowsAsync<AccException>(() => bench.Refresher().GetAccessTokenAsync());
        Assert.Equal(AccErrorKind.Unavailable, error.Kind);
        Assert.Null((await bench.RowAsync()).EndedAt);

        bench.Server.Instead = null;
        bench.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("access-1", await bench.Refresher().GetAccessTokenAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_tries_again_before_the_pause_is_over(bool asDate)
    {
        await bench.WithTokenFor(TimeSpan.Zero);
        bench.Server.Instead = () =>
        {
            var limited = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            limited.Headers.RetryAfter = asDate ? new(bench.Clock.GetUtcNow().AddSeconds(40)) : new(TimeSpan.FromSeconds(40));
            return Task.FromResult(limited);
        };
        await Assert.ThrowsAsync<AccException>(() => bench.Refresher().GetAccessTokenAsync());

        bench.Clock.Advance(TimeSpan.FromSeconds(30));
        var error = await Assert.ThrowsAsync<AccException>(() => bench.Refresher().GetAccessTokenAsync());

        Assert.Equal(TimeSpan.FromSeconds(10), error.RetryAfter);
        Assert.Equal(1, bench.Server.Refreshes);
    }

    [Fact]
    public async Task After_a_lost_answer_the_refresh_token_rests_while_the_access_token_lives()
    {
        await bench.WithTokenFor(TimeSpan.FromMinutes(2));
        bench.Server.Instead = () => throw new HttpRequestException("The answer was cut off.");
        var refresher = bench.Refresher();
        await refresher.GetAccessTokenAsync();
        await bench.Server.Called.Task;
        await Assert.ThrowsAsync<AccException>(() => refresher.GetAccessTokenAsync(RefresherBench.FirstToken));
        bench.Server.Instead = null;

        bench.Clock.Advance(TimeSpan.FromSeconds(110));
        Assert.Equal(RefresherBench.FirstToken, await bench.Refresher().GetAccessTokenAsync());
        Assert.Equal(1, bench.Server.Refreshes);

        bench.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("access-1", await bench.Refresher().GetAccessTokenAsync());
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
    public async Task Without_a_refresh_token_the_session_lasts_as_long_as_its_access_token()
    {
        await bench.WithTokenFor(TimeSpan.FromSeconds(30), refreshToken: null);

        Assert.Equal(RefresherBench.FirstToken, await bench.Refresher().GetAccessTokenAsync());
        bench.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Null(await bench.Refresher().GetAccessTokenAsync());
        Assert.NotNull((await bench.RowAsync()).EndedAt);
        Assert.Equal(0, bench.Server.Refreshes);
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

    [Fact]
    public async Task An_unknown_session_has_no_token() =>
        Assert.Null(await bench.Refresher().GetAccessTokenAsync());

    [Fact]
    public async Task Sealed_tokens_open_only_in_their_own_row()
    {
        await bench.WithTokenFor(TimeSpan.FromHours(1));
        var row = await bench.RowAsync();
        await using (var database = bench.Database.CreateDbContext())
        {
            row.Id = "session-two";
            database.Sessions.Add(row);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Null(await bench.Store.ReadAsync("session-two"));
    }

    public void Dispose() => bench.Dispose();
}
