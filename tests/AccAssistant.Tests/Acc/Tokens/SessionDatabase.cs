using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>A SQLite file of its own, gone with the test.</summary>
public sealed class SessionDatabase : IDbContextFactory<AppDbContext>, IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"acc-test-{Guid.NewGuid():N}.db");

    public SessionDatabase()
    {
        using var database = CreateDbContext();
        database.Database.EnsureCreated();
    }

    public AppDbContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseSqlite($"Data Source={file};Pooling=False").Options);

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

    public void Dispose() => File.Delete(file);
}
