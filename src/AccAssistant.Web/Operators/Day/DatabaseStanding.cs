using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Operators.Day;

/// <summary>Which database it is, and of which version of the app.</summary>
public sealed class DatabaseStanding(IDbContextFactory<AppDbContext> databases)
{
    public async Task<DatabaseVersion> ReadAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Database.OpenConnectionAsync(cancellationToken);
        var product = database.Database.IsSqlite() ? "SQLite" : "PostgreSQL";
        var made = await database.Database.GetAppliedMigrationsAsync(cancellationToken);
        var pending = await database.Database.GetPendingMigrationsAsync(cancellationToken);
        return new DatabaseVersion($"{product} {database.Database.GetDbConnection().ServerVersion}", made.LastOrDefault() ?? "", [.. pending]);
    }
}
