using Microsoft.Extensions.Configuration;

namespace AccAssistant.Acc.Projects;

/// <summary>Projects that are offered even where the account's list cannot be read: <c>"Riverside": "&lt;guid&gt;"</c> or <c>"Riverside": { "Id": "&lt;guid&gt;", "Region": "EMEA" }</c>.</summary>
public sealed class ConfiguredProjects
{
    public const string Section = "Projects";

    private const string Id = "Id";
    private const string Region = "Region";

    public IList<ConfiguredProject> Projects { get; } = [];

    internal void Read(IConfiguration configuration)
    {
        foreach (var entry in configuration.GetSection(Section).GetChildren())
        {
            Projects.Add(new ConfiguredProject(entry.Key, entry.Value ?? entry[Id] ?? "", entry[Region] ?? Regions.Default)
            {
                UnknownKeys = [.. entry.GetChildren().Select(child => child.Key).Except([Id, Region], StringComparer.OrdinalIgnoreCase)],
            });
        }
    }
}
