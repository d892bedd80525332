using AccAssistant.Acc.Http;

namespace AccAssistant.Acc.Projects;

/// <summary>Hubs and projects of the signed-in person.</summary>
public sealed class ProjectsApi(AccHttp http)
{
    /// <summary>All hubs' active projects, ACC and BIM 360, by name; <see cref="Project.TimeZone"/> is not filled in here.</summary>
    /// <remarks>GET /project/v1/hubs and GET /project/v1/hubs/{hubId}/projects. Personal and team hubs are left out.</remarks>
    /// <exception cref="AccException">The hubs, or the projects of every single hub, could not be read.</exception>
    public async Task<ProjectListing> ListAsync(Reader reader, CancellationToken cancellationToken)
    {
        var reading = await ReadAsync(reader, cancellationToken);
        return new ProjectListing(reading.Projects, reading.Warnings) { Accounts = reading.Accounts };
    }

    /// <summary>One project as its hub gives it now: its name, platform and containers may have changed.</summary>
    /// <remarks>GET /project/v1/hubs/{hubId}/projects/{projectId}.</remarks>
    /// <exception cref="AccException">Forbidden also where the account of the project is not known.</exception>
    public async Task<Project> GetAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        var request = ProjectRequests.One(project);
        var hub = HubWire.Of(project);
        var wire = await http.ReadAsync(reader, request, ProjectsJson.Default.OneProjectWire, cancellationToken);
        return wire.Data?.ToProject(hub) is { } found ? found with { TimeZone = project.TimeZone } : throw AccFailures.Unreadable(request, "it is no project");
    }

    /// <summary>The project's time zone as the account holds it; null when unset or not readable for this person.</summary>
    /// <remarks>GET /construction/admin/v1/projects/{projectId}.</remarks>
    public async Task<string?> GetTimeZoneAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        (await ReadFactsAsync(reader, project, cancellationToken)).UsableTimeZone();

    internal async Task<AccountReading> ReadAsync(Reader reader, CancellationToken cancellationToken)
    {
        var hubs = await http.ReadAsync(reader, ProjectRequests.Hubs, ProjectsJson.Default.HubsWire, cancellationToken);
        var accounts = (hubs.Data ?? throw AccFailures.Unreadable(ProjectRequests.Hubs, "it holds no list")).OfType<HubWire>().Where(hub => hub.IsAccount).ToList();
        var readings = await Task.WhenAll(accounts.Select(hub => ReadHubAsync(reader, hub, cancellationToken)));
        var joined = AccountReading.Join(readings);
        if (readings.Length > 0 && readings.All(reading => reading.Failure is not null))
        {
            throw joined.Failure!;
        }

        return joined with
        {
            Accounts = [.. accounts.Select(hub => hub.Name)],
            Projects = [.. joined.Projects.DistinctBy(project => project.Id).OrderBy(project => project.Name, StringComparer.InvariantCultureIgnoreCase)],
            Warnings = [.. (hubs.Meta?.Warnings ?? []).OfType<HubWarningWire>().Select(warning => warning.ToSentence()).Concat(joined.Warnings).Distinct()],
        };
    }

    internal async Task<ProjectFacts> ReadFactsAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        try
        {
            return await http.ReadAsync(reader, ProjectRequests.Facts(project), ProjectsJson.Default.ProjectFacts, cancellationToken);
        }
        catch (AccException refused) when (refused.Kind is AccErrorKind.Forbidden or AccErrorKind.NotFound)
        {
            // Many members may not read it; the project works without.
            return ProjectFacts.Unknown;
        }
    }

    /// <summary>One account that cannot be read does not hide the others.</summary>
    private async Task<AccountReading> ReadHubAsync(Reader reader, HubWire hub, CancellationToken cancellationToken)
    {
        try
        {
            var projects = await LinkedPages.FollowAsync(ProjectRequests.Projects(hub), (request, token) => ReadPageAsync(reader, hub, request, token), cancellationToken)
                .SelectMany(page => page.Items)
                .ToListAsync(cancellationToken);
            return new AccountReading(projects, [], null);
        }
        catch (AccException failure) when (failure.Kind is not AccErrorKind.SignInRequired)
        {
            var reason = failure.Kind is AccErrorKind.Forbidden or AccErrorKind.NotFound ? "you have no access to its list" : "Autodesk could not give its list just now";
            return new AccountReading([], [$"Projects of {hub.Name} are not shown: {reason}."], failure);
        }
    }

    private async Task<RemotePage<Project>> ReadPageAsync(Reader reader, HubWire hub, AccRequest request, CancellationToken cancellationToken)
    {
        var page = await http.ReadAsync(reader, request, ProjectsJson.Default.ProjectsWire, cancellationToken);
        var rows = page.Data ?? throw AccFailures.Unreadable(request, "it holds no list");
        return new RemotePage<Project>([.. rows.Select(row => row?.ToProject(hub)).OfType<Project>()], rows.Count, Total: null, Offset: null, page.Next);
    }
}
