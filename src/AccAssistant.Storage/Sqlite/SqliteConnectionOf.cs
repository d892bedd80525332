using Microsoft.Data.Sqlite;

namespace AccAssistant.Storage.Sqlite;

/// <summary>Where the SQLite file is and how it is opened.</summary>
internal static class SqliteConnectionOf
{
    /// <summary>A writer waits this long for the one before it.</summary>
    private const int BusySeconds = 15;

    public static string File(StorageOptions options, Func<DataFolder> folder, string databaseName) => options.ConnectionString.Length > 0
        ? options.ConnectionString
        : new SqliteConnectionStringBuilder { DataSource = folder().File(databaseName + ".db"), DefaultTimeout = BusySeconds }.ToString();

    public static bool IsReadable(string connection)
    {
        try
        {
            _ = new SqliteConnectionStringBuilder(connection);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            return false;
        }
    }
}
