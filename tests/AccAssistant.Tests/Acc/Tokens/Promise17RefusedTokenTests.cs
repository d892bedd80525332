namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>An access token that Autodesk refused is renewed once for all who were refused.</summary>
public sealed class Promise17RefusedTokenTests : IDisposable
{
    private readonly RefresherBench bench = new();

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

    public void Dispose() => bench.Dispose();
}
