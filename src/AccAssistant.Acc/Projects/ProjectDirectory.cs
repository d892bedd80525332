using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Projects;

/// <summary>The projects a person may open, from the account or, where that cannot be read, from settings. Kept for a few minutes per session: signing in again reads again, and one whose sign-in has ended spoils nobody else's.</summary>
public sealed partial class ProjectDirectory(ProjectsApi projects, IOptions<ConfiguredProjects> configured, TimeProvider time, ILogger<ProjectDirectory> logger)
{
    private const string NothingListed =
        "Autodesk lists no projects for you. Either you are a member of none, or this app is not connected to your account yet: an account administrator adds its client id under Account Admin, Custom Integrations.";

    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Facts = TimeSpan.FromHours(1);

    private readonly KeptReadings<Caller, DirectoryReading> listings = new(time, reading => reading.Failure is null ? Usual : AfterFailure);
    private readonly KeptReadings<(Caller Caller, ProjectId Project), ProjectFacts> facts = new(time, _ => Facts);

    /// <summary>By name; those of settings are among them. <see cref="Project.TimeZone"/> is not filled in here.</summary>
    /// <exception cref="AccException">The list could not be read and settings name no project.</exception>
    public async Task<ProjectListing> ListAsync(Caller caller, CancellationToken cancellationToken) =>
        (await ReadAsync(caller, cancellationToken)).Listing;

    /// <summary>The project with its time zone; null when this person may not open it or it does not exist.</summary>
    /// <remarks>A project of settings is given to everybody: Autodesk then decides on every read.</remarks>
    /// <exception cref="AccException">The list could not be read and settings name no such project.</exception>
    public async Task<Project?> FindAsync(Caller caller, ProjectId project, CancellationToken cancellationToken)
    {
        var reading = await ReadAsync(caller, cancellationToken);
        if (reading.Listing.Projects.FirstOrDefault(known => known.Id == project) is not { } found)
        {
            return reading.Failure is { } failure ? throw failure : null;
        }

        var details = await FactsAsync(caller, found, cancellationToken);
        return found with
        {
            TimeZone = details.UsableTimeZone(),
            AccountId = found.AccountId.Length > 0 ? found.AccountId : details.AccountId ?? "",
        };
    }

    private Task<DirectoryReading> ReadAsync(Caller caller, CancellationToken cancellationToken) =>
        listings.GetAsync(caller, () => ReadNowAsync(caller), cancellationToken);

    private async Task<DirectoryReading> ReadNowAsync(Caller caller)
    {
        var named = configured.Value.Projects.Select(project => project.ToProject()).ToList();
        try
        {
            var account = await projects.ReadAsync(caller, CancellationToken.None);
            var all = Join(account.Projects, named);
            var warnings = all.Count == 0 && account.Warnings.Count == 0 ? [NothingListed] : account.Warnings;
            return new DirectoryReading(new ProjectListing(all, warnings), Lasting(account.Failure) ? null : account.Failure);
        }
        catch (AccException failure) when (failure.Kind is not AccErrorKind.SignInRequired && named.Count > 0)
        {
            Log.FellBack(logger, named.Count, failure.Kind);
            var listing = new ProjectListing(Join([], named), ["Only projects named in this app's settings are shown: your account's list could not be read. " + failure.Message]);
            return new DirectoryReading(listing, failure);
        }
    }

    /// <summary>Without the time zone a project still works; its dates are then judged by the reader's.</summary>
    private async Task<ProjectFacts> FactsAsync(Caller caller, Project project, CancellationToken cancellationToken)
    {
        try
        {
            return await facts.GetAsync((caller, project.Id), () => projects.ReadFactsAsync(caller, project, CancellationToken.None), cancellationToken);
        }
        catch (AccException failure) when (failure.Kind is not AccErrorKind.SignInRequired)
        {
            Log.NoTimeZone(logger, failure.Kind);
            return ProjectFacts.Unknown;
        }
    }

    private static List<Project> Join(IEnumerable<Project> account, IEnumerable<Project> named) =>
        [.. account.Concat(named).DistinctBy(project => project.Id).OrderBy(project => project.Name, StringComparer.InvariantCultureIgnoreCase)];

    private static bool Lasting(AccException? failure) => failure?.Kind is AccErrorKind.Forbidden or AccErrorKind.NotFound;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The account's projects could not be read ({Kind}); offering the {Count} named in settings")]
        public static partial void FellBack(ILogger logger, int count, AccErrorKind kind);

        [LoggerMessage(LogLevel.Warning, "A project's time zone could not be read ({Kind})")]
        public static partial void NoTimeZone(ILogger logger, AccErrorKind kind);
    }
}
