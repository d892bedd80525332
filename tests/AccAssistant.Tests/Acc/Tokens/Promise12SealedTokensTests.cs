namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>At rest tokens are sealed, each in its own row.</summary>
public sealed class Promise12SealedTokensTests : IDisposable
{
    private readonly RefresherBench bench = new();

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
