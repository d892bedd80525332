using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Locations;

/// <summary>The places of a project.</summary>
public sealed class LocationsApi(AccHttp http)
{
    /// <summary>Every node of the default tree, flat; the root has no parent.</summary>
    /// <remarks>GET /construction/locations/v2/projects/{projectId}/trees/default/nodes.</remarks>
    public Task<IReadOnlyList<Location>> ListAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => Request(project, offset), LocationsJson.Default.ListWireLocationWire, wire => wire.ToLocation(), cancellationToken)
            .AllAsync(location => location.Id, cancellationToken);

    private static AccRequest Request(Project project, int offset) =>
        new(
            QuotaFamilies.Locations,
            "GET /construction/locations/v2/projects/{projectId}/trees/default/nodes",
            $"/construction/locations/v2/projects/{project.Id}/trees/default/nodes?limit={PageLimits.Locations}&offset={offset}",
            "locations of this project")
        {
            RegionHeader = "region",
            Region = project.Region,
        };
}
