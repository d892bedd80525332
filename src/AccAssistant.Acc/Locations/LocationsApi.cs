using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Locations;

/// <summary>The places of a project.</summary>
public sealed class LocationsApi
{
    /// <summary>Every node of the default tree, flat; the root has no parent.</summary>
    public Task<IReadOnlyList<Location>> ListAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();
}
