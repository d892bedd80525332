using System.Data.Common;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether questions and sign-ins can be kept.</summary>
public sealed partial class DatabaseCheck(IDbContextFactory<AppDbContext> databases, ILogger<DatabaseCheck> logger) : ISetupCheck
{
    public string Name => Words.Known("Database");

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        // Of the connection string nothing else is shown: it may hold a password.
        var source = database.Database.GetDbConnection().DataSource;
        try
        {
            var pending = (await database.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
            if (pending.Count > 0)
                return SetupFinding.NeedsMending(
                    Name,
                    words["`{0}` is of an older version than the app: {1} not made yet.", source, string.Join(", ", pending.Select(migration => $"`{migration}`"))],
                    words["Start the app again: it makes them as it starts. If they stay, the log says why."]);

            // Changes nothing, and needs all that a change needs.
            await database.Sessions.Where(row => row.Id == "").ExecuteUpdateAsync(row => row.SetProperty(session => session.Version, session => session.Version), cancellationToken);
            return SetupFinding.Ok(Name, words["`{0}` can be read and written, and is of this version.", source]);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            Log.Unusable(logger, exception);
            return SetupFinding.NeedsMending(
                Name,
                words["`{0}` cannot be opened or written. Questions and sign-ins are refused until it can.", source],
                words["See that the file and its folder belong to the account this app runs under, and that the disk is neither full nor read-only."],
                words["Or give the app another place with `Storage:DataFolder` or `Storage:ConnectionString`. The log says what exactly failed."]);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The database cannot be opened or written.")]
        public static partial void Unusable(ILogger logger, Exception exception);
    }
}
