using System.Data.Common;
using AccAssistant.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AccAssistant.Tests.Storage;

/// <summary>A SQLite file.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"acc-test-{Guid.NewGuid():N}.db");
    private readonly Ceiling ceiling = new();

    public SqliteDatabase()
    {
        using var database = CreateDbContext();
        database.Database.EnsureCreated();
    }

    public override AppDbContext CreateDbContext() => Open(15);

    public override void FillUp() => ceiling.IsReached = true;

    public override void Dispose()
    {
        using (var connection = new SqliteConnection(Source(15)))
        {
            SqliteConnection.ClearPool(connection);
        }

        File.Delete(file);
        base.Dispose();
    }

    protected override AppDbContext CreateImpatient() => Open(1);

    private string Source(int seconds) => $"Data Source={file};Default Timeout={seconds}";

    private AppDbContext Open(int seconds) => new(new DbContextOptionsBuilder<AppDbContext>().UseSqlite(Source(seconds)).AddInterceptors(ceiling).Options);

    /// <summary>Keeps the file from growing, as a full disk does.</summary>
    private sealed class Ceiling : DbConnectionInterceptor
    {
        public bool IsReached { get; set; }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Hold(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Hold(connection);
            return Task.CompletedTask;
        }

        private void Hold(DbConnection connection)
        {
            if (!IsReached)
                return;

            using var command = connection.CreateCommand();
            // Fewer pages than it has become as many as it has.
            command.CommandText = "PRAGMA max_page_count = 1";
            command.ExecuteNonQuery();
        }
    }
}
