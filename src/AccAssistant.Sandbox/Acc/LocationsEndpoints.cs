using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Locations v2: the default tree, flat.</summary>
internal static class LocationsEndpoints
{
    public static void MapLocations(this IEndpointRouteBuilder api) =>
        api.MapGet("/construction/locations/v2/projects/{projectId}/trees/{tree}/nodes", Nodes);

    private static IResult Nodes(HttpContext http, SandboxWorld world, string projectId, string tree)
    {
        var gate = Gate.Member(http, world, projectId);
        if (tree != "default")
        {
            throw Refusal.NotFound();
        }

        var asked = new Asked(http);
        asked.OnlyFilters("id");
        var nodes = gate.Project.Content.Locations;
        if (asked.Set("id") is not { } ids)
        {
            return Paging.LinkedRelative(http, nodes, asked.Limit(10_000, 10_000), asked.Offset());
        }

        // Asked by id, nodes carry their path and paging is ignored.
        var parents = nodes.ToDictionary(node => node.Id);
        var rows = nodes.Where(node => ids.Contains(node.Id)).Select(node => node with { Path = Names(node.Id) }).ToList();
        return Paging.LinkedRelative(http, rows, 10_000, 0);

        List<string> Names(string? id)
        {
            var path = new List<string>();
            while (id is not null && parents.TryGetValue(id, out var node))
            {
                path.Insert(0, node.Name);
                id = node.ParentId;
            }

            return path;
        }
    }
}
