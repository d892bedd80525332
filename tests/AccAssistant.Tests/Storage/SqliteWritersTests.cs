using AccAssistant.Storage;

namespace AccAssistant.Tests.Storage;

public sealed class SqliteWritersTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.New();
    private readonly TestDatabase other = TestDatabase.New();

    public void Dispose()
    {
        database.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task Who_writes_waits_for_the_one_before_and_for_nobody_of_another_database()
    {
        await using var first = database.CreateDbContext();
        await using var second = database.CreateDbContext();
        await using var elsewhere = other.CreateDbContext();
        var held = await first.TurnToWriteAsync(TestContext.Current.CancellationToken);
        var waiting = second.TurnToWriteAsync(TestContext.Current.CancellationToken);
        using (await elsewhere.TurnToWriteAsync(TestContext.Current.CancellationToken))
            Assert.False(waiting.IsCompleted);

        held.Dispose();
        (await waiting).Dispose();
    }
}
