namespace AccAssistant.Acc.Projects;

/// <summary>Hubs and projects of the signed-in person.</summary>
public sealed class ProjectsApi
{
    /// <summary>All hubs' active projects, ACC and BIM 360, by name; <see cref="Project.TimeZone"/> is not filled in here.</summary>
    /// <remarks>GET /project/v1/hubs and GET /project/v1/hubs/{hubId}/projects.</remarks>
    public Task<ProjectListing> ListAsync(Caller caller, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The project's time zone as the account holds it; null when unset or not readable for this person.</summary>
    /// <remarks>GET /construction/admin/v1/projects/{projectId}.</remarks>
    public Task<string?> GetTimeZoneAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();
}
