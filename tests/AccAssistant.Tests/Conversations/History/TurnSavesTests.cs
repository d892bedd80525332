using System.Data.Common;
using AccAssistant.Conversations.History;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AccAssistant.Tests.Conversations.History;

/// <summary>Many turns that are to be kept at one moment.</summary>
public sealed class TurnSavesTests : IDisposable
{
    private const int Many = 20;
    private const int Refused = 10;

    private readonly ConversationScene scene = new();
    private readonly Commits commits = new();
    private readonly TurnSaves saves;

    public TurnSavesTests()
    {
        scene.Turn.With("Turns:RunningPerPerson", "100").With("Turns:QuestionsPerMinute", "100");
        saves = new TurnSaves(new Watched(scene, commits), TimeProvider.System);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task Those_that_wait_are_written_together()
    {
        var turns = await BeginAsync();
        Task<bool[]> saving;
        await using (var database = scene.Database())
        using (await database.TurnToWriteAsync(Cancel))
        {
            saving = SaveAsync(turns, turn => $"answer of {turn}");
        }

        Assert.DoesNotContain(false, await saving);
        Assert.InRange(commits.Count, 1, 2);
        foreach (var turn in turns)
            Assert.Equal($"answer of {turn}", (await scene.TurnAsync(turn)).Answer);
    }

    [Fact]
    public async Task One_that_cannot_be_kept_takes_no_other_with_it_and_one_that_has_ended_says_so()
    {
        var turns = await BeginAsync();
        await using var database = scene.Database();
        await database.Database.ExecuteSqlAsync($"""CREATE TRIGGER refusing BEFORE UPDATE ON turns WHEN NEW."Answer" = 'refused' BEGIN SELECT RAISE(ABORT, 'refused'); END""", Cancel);
        await database.Turns.Where(turn => turn.Id == turns[1]).ExecuteUpdateAsync(set => set.SetProperty(turn => turn.Status, TurnStatus.Interrupted), Cancel);
        List<Task<bool>> saving;
        using (await database.TurnToWriteAsync(Cancel))
        {
            saving = [.. turns.Select((turn, number) => saves.SaveAsync(turn, number == Refused ? "refused" : "kept", "[]", 7))];
        }

        await Assert.ThrowsAnyAsync<Exception>(() => saving[Refused]);
        Assert.False(await saving[1]);
        Assert.DoesNotContain(false, await Task.WhenAll(saving.Where((_, number) => number is not (1 or Refused))));
        var answers = await Task.WhenAll(turns.Select(async turn => (await scene.TurnAsync(turn)).Answer));
        Assert.Equal([1, Refused], Enumerable.Range(0, Many).Where(number => answers[number] != "kept"));
    }

    private Task<bool[]> SaveAsync(IEnumerable<Guid> turns, Func<Guid, string> answer) => Task.WhenAll(turns.Select(turn => saves.SaveAsync(turn, answer(turn), "[]", 7)));

    private async Task<List<Guid>> BeginAsync()
    {
        var turns = new List<Guid>();
        while (turns.Count < Many)
            turns.Add(Assert.IsType<TurnBegun>(await scene.Store.BeginAsync(await scene.NewAsync(), Questions.Of("Count"), busy: false, ranHere: null, Cancel)).Turn.Id);
        return turns;
    }

    private sealed class Watched(ConversationScene scene, Commits commits) : IDbContextFactory<AppDbContext>
    {
        public AppDbContext CreateDbContext()
        {
            using var database = scene.Database();
            return new AppDbContext(new DbContextOptionsBuilder<AppDbContext>().UseSqlite(database.Database.GetConnectionString()).AddInterceptors(commits).Options);
        }
    }

    private sealed class Commits : DbTransactionInterceptor
    {
        private int count;

        public int Count => count;

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            return Task.CompletedTask;
        }
    }
}
