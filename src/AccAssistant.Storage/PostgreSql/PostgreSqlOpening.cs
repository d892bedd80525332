using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace AccAssistant.Storage.PostgreSql;

/// <summary>Brings the database to the current version. Instances that start together do it one after the other.</summary>
internal static class PostgreSqlOpening
{
    /// <summary>Any number, as long as every version of the app takes the same.</summary>
    internal const long MigrationLock = 5_160_770_041;

    /// <summary>A large table takes longer to change than a question may wait, and so do the instances that come after.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <exception cref="DatabaseRefusedException">The server is not there, does not let the app in, or has no such database.</exception>
    public static async Task MigrateAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        try
        {
            // The connection stays open, and with it the lock stays held, until the context goes.
            await database.Database.OpenConnectionAsync(cancellationToken);
            database.Database.SetCommandTimeout(Patience);
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({MigrationLock})", cancellationToken);
            // Asked about while it is not there, it would be an error in the log of every first start.
            await database.GetService<IHistoryRepository>().CreateIfNotExistsAsync(cancellationToken);
            await database.Database.MigrateAsync(cancellationToken);
            await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({MigrationLock})", cancellationToken);
        }
        catch (PostgresException exception)
        {
            throw Refused($"PostgreSQL does not let it work ({exception.SqlState}: {exception.MessageText})", exception);
        }
        catch (NpgsqlException exception) when (exception.InnerException is SocketException or IOException or TimeoutException)
        {
            throw Refused($"PostgreSQL cannot be reached ({exception.InnerException.Message})", exception);
        }
        finally
        {
            // The context may be another's next.
            database.Database.SetCommandTimeout((int?)null);
        }
    }

    private static DatabaseRefusedException Refused(string what, Exception exception) =>
        new($"ACC Assistant cannot start: {what}. Check host, database, user and password in Storage:ConnectionString; the user needs to own the database.", exception);
}
