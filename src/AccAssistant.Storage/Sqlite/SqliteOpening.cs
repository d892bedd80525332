using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage.Sqlite;

/// <summary>Brings the file to the current version.</summary>
internal static class SqliteOpening
{
    private const int CannotOpen = 14;

    /// <exception cref="FolderRefusedException">The file cannot be opened, or there is no room for it.</exception>
    public static async Task MigrateAsync(AppDbContext database, CancellationToken cancellationToken)
    {
        try
        {
            await database.Database.MigrateAsync(cancellationToken);
            // Readers and the one writer do not wait for each other.
            await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == CannotOpen)
        {
            throw new FolderRefusedException("ACC Assistant cannot start: the database cannot be opened. Name a file that can be written in Storage:ConnectionString, or leave that empty and see to Storage:DataFolder.", exception);
        }
        catch (SqliteException exception) when (StorageTroubles.Of(exception) == StorageTrouble.Full)
        {
            throw new FolderRefusedException("ACC Assistant cannot start: the disk its database lies on is full. Make room there, or move the data folder to another disk and name it in Storage:DataFolder.", exception);
        }
    }
}
