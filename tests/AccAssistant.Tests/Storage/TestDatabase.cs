using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Xunit.v3;

namespace AccAssistant.Tests.Storage;

/// <summary>A database of its own, gone with the test: on PostgreSQL in classes marked so, else a SQLite file.</summary>
public abstract class TestDatabase : IDbContextFactory<AppDbContext>, IDisposable
{
    public static TestDatabase New() =>
        TestContext.Current.TestClass is IXunitTestClass { Class: var running } && running.IsDefined(typeof(OnPostgreSqlAttribute), inherit: false)
            ? new PostgreSqlDatabase()
            : new SqliteDatabase();

    public abstract AppDbContext CreateDbContext();

    /// <summary>As an impatient caller has it: nobody is waited for longer than a second.</summary>
    public IDbContextFactory<AppDbContext> Impatient => new ImpatientContexts(this);

    /// <summary>From now on there is no room for more.</summary>
    public abstract void FillUp();

    public async Task<SessionRow> RowAsync(string id)
    {
        await using var database = CreateDbContext();
        return await database.Sessions.AsNoTracking().SingleAsync(row => row.Id == id, TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<SessionRow>> RowsAsync()
    {
        await using var database = CreateDbContext();
        return await database.Sessions.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    protected abstract AppDbContext CreateImpatient();

    private sealed class ImpatientContexts(TestDatabase database) : IDbContextFactory<AppDbContext>
    {
        public AppDbContext CreateDbContext() => database.CreateImpatient();
    }
}
