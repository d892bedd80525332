using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Projects;

internal sealed record HubWire(string? Id, HubWire.HubAttributes? Attributes)
{
    private const string Prefix = "b.";

    /// <summary>ACC and BIM 360 accounts, whatever the hub calls its kind; personal and team hubs have other ids.</summary>
    public bool IsAccount => Id is { Length: > 2 } id && id.StartsWith(Prefix, StringComparison.Ordinal);

    public string AccountId => Id![Prefix.Length..];

    public string Name => Attributes?.Name.OrNull() ?? "Unnamed account";

    public string Region => Attributes?.Region.OrNull() is { } region ? Regions.Find(region) ?? region : Regions.Default;

    /// <summary>The hub a known project lies in.</summary>
    public static HubWire Of(Project project) => new(Prefix + project.AccountId, new HubAttributes(project.AccountName, project.Region));

    internal sealed record HubAttributes(string? Name, string? Region);
}
