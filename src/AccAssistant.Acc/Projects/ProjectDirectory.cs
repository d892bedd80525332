namespace AccAssistant.Acc.Projects;

/// <summary>The projects a person may open, from the account or, where that cannot be read, from settings. Kept for a few minutes per person.</summary>
public sealed class ProjectDirectory
{
    public Task<ProjectListing> ListAsync(Caller caller, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The project with its time zone; null when this person may not open it or it does not exist.</summary>
    /// <exception cref="AccException">The list could not be read and settings name no such project.</exception>
    public Task<Project?> FindAsync(Caller caller, ProjectId project, CancellationToken cancellationToken) => throw new NotImplementedException();
}
