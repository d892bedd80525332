using Microsoft.Data.Sqlite;

namespace AccAssistant.Storage.Sqlite;

/// <summary>A copy of the database as it is at one moment, made while the app goes on writing.</summary>
public static class SqliteBackup
{
    /// <param name="databaseName">File name without extension, used when no connection string is set.</param>
    /// <param name="target">A file that is not there yet, on a disk with room for it.</param>
    /// <exception cref="FolderRefusedException">There is nothing to copy, or it cannot be written there; nothing is left behind.</exception>
    public static void Write(StorageOptions options, string databaseName, string target)
    {
        var from = new SqliteConnectionStringBuilder(SqliteConnectionOf.File(options, () => new DataFolder(options.DataFolder), databaseName)) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        if (!File.Exists(from.DataSource))
            throw new FolderRefusedException($"There is no database at {from.DataSource}. Run this with the same settings and environment as the app.");
        if (Path.Exists(target))
            throw new FolderRefusedException($"{target} is there already. Name a new file: a backup never takes the place of an older one.");

        try
        {
            Copy(from.ToString(), target);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            if (File.Exists(target))
                File.Delete(target);
            throw new FolderRefusedException($"The backup could not be written to {target}: {exception.Message} See that the folder is there, may be written and has room.", exception);
        }
    }

    private static void Copy(string from, string target)
    {
        // Made by us first: nobody else may read what is written into it.
        var alone = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            alone.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(target, alone).Dispose();
        using var source = new SqliteConnection(from);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
        using var check = copy.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        if (check.ExecuteScalar() is not "ok")
            throw new IOException("the copy is damaged, and so may be the database.");
    }
}
