using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AccAssistant.Storage;

public static class Alone
{
    /// <summary>
    /// Begins a transaction that no other one about the same thing runs beside, on whichever instance: what it reads stays true until it commits.
    /// On SQLite every transaction that writes is such a one.
    /// </summary>
    /// <param name="what">Begins with the kind of thing, so that an id of one kind is not taken for that of another.</param>
    public static async Task<IDbContextTransaction> BeginAloneAsync(this AppDbContext database, string what, CancellationToken cancellationToken)
    {
        var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        if (database.Database.IsNpgsql())
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({what}, 0))", cancellationToken);
        return transaction;
    }
}
