using System.Data.Common;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether questions and sign-ins can be kept.</summary>
public sealed partial class DatabaseCheck(IDbContextFactory<AppDbContext> databases, ILogger<DatabaseCheck> logger) : ISetupCheck
{
    public string Name => "Database";

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        // Of the connection string nothing else is shown: it may hold a password.
        var source = database.Database.GetDbConnection().DataSource;
        try
        {
            var pending = (await database.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            if (pending.Count > 0)
                return SetupFinding.NeedsMending(
                    Name,
                    $"`{source}` is of an older version than the app: {string.Join(", ", pending.Select(migration => $"`{migration}`"))} not made yet.",
                    "Start the app again: it makes them as it starts. If they stay, the log says why.");

            // Changes nothing, and needs all that a change needs.
            await database.Sessions.Where(row => row.Id == "").ExecuteUpdateAsync(row => row.SetProperty(session => session.Version, session => session.Version), cancellationToken);
            return SetupFinding.Ok(Name, $"`{source}` can be read and written, and is of this version.");
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            Log.Unusable(logger, exception);
            return SetupFinding.NeedsMending(
                Name,
                $"`{source}` cannot be opened or written. Questions and sign-ins are refused until it can.",
                "See that the file and its folder belong to the account this app runs under, and that the disk is neither full nor read-only.",
                "Or give the app another place with `Storage:DataFolder` or `Storage:ConnectionString`. The log says what exactly failed.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The database cannot be opened or written.")]
        public static partial void Unusable(ILogger logger, Exception exception);
    }
}
