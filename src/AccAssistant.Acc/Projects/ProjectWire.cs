using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Projects;

internal sealed record ProjectWire(string? Id, ProjectWire.ProjectAttributes? Attributes, ProjectWire.ProjectRelationships? Relationships)
{
    public Project? ToProject(HubWire hub) => !ProjectId.TryParse(Id, out var id) ? null : new Project(
        id,
        Attributes?.Name.OrNull() ?? "Unnamed project",
        hub.AccountId,
        hub.Name,
        hub.Region,
        string.Equals(Attributes?.Extension?.Data?.ProjectType, "BIM360", StringComparison.OrdinalIgnoreCase) ? Platform.Bim360 : Platform.Acc,
        TimeZone: null,
        Relationships?.Issues?.Data?.Id.OrNull() ?? id.ToString());

    internal sealed record ProjectAttributes(string? Name, ProjectExtension? Extension);

    internal sealed record ProjectExtension(ExtensionData? Data);

    internal sealed record ExtensionData(string? ProjectType);

    internal sealed record ProjectRelationships(ContainerLink? Issues);

    internal sealed record ContainerLink(ContainerData? Data);

    internal sealed record ContainerData(string? Id);
}
