using AccAssistant.Storage;
using AccAssistant.Storage.Sqlite;
using AccAssistant.Web.Demo;

namespace AccAssistant.Web;

/// <summary><c>backup &lt;file&gt;</c> in place of a start: copies the database of an app that may be running.</summary>
public static class BackupCommand
{
    public const string Name = "backup";

    /// <param name="arguments">The file to write, then settings as at a start.</param>
    /// <returns>What was done, for whoever ran it.</returns>
    /// <exception cref="StartRefusedException">There is nothing here to back up that way.</exception>
    /// <exception cref="FolderRefusedException">It cannot be read or written.</exception>
    public static string Run(string[] arguments)
    {
        if (arguments is not [{ Length: > 0 } target, .. var settings] || target.StartsWith('-'))
            throw new StartRefusedException("Name the file to write: backup /backups/acc-2026-11-23.db");

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        var storage = StorageOptions.Of(builder.Configuration);
        if (storage.IsPostgreSql)
            throw new StartRefusedException("The database is PostgreSQL's, which has its own: pg_dump --format=custom --file=acc.dump \"<connection string>\"");

        SqliteBackup.Write(storage, DemoMode.Decide(builder.Configuration, builder.Environment.IsDevelopment()).DatabaseName, target);
        return $"Written: {Path.GetFullPath(target)}. Keys are apart from it, and are backed up apart from it: {new KeyFolder(new DataFolder(storage.DataFolder), storage.KeyFolder).Folder}";
    }
}
