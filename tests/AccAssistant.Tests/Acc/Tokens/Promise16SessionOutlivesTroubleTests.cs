using System.Net;
using AccAssistant.Acc;
using AccAssistant.Acc.Tokens;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>Only a grant that is no longer valid ends a session.</summary>
public class Promise16SessionOutlivesTroubleTests : IDisposable
{
    private readonly RefresherBench bench = new();

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
    public async Task An_unknown_session_has_no_token() =>
        Assert.Null(await bench.Refresher().GetAccessTokenAsync());

    public void Dispose()
    {
        bench.Dispose();
        GC.SuppressFinalize(this);
    }
}
