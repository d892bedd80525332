using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccAssistant.Sandbox.World.Loading;

/// <summary>A world read from files; <c>docs/sandbox-world.md</c> describes the layout.</summary>
internal sealed record WorldFolder(IReadOnlyList<SandboxPerson> People, IReadOnlyList<SandboxHub> Hubs, IReadOnlyList<SandboxProject> Projects)
{
    /// <exception cref="InvalidDataException">A file cannot be used; the message names it and says why.</exception>
    public static WorldFolder Read(string path, TimeProvider clock)
    {
        if (!Directory.Exists(path))
        {
            throw new InvalidDataException($"Sandbox:World names the folder \"{path}\", which does not exist.");
        }

        var hubs = WorldFile.Rows<JsonObject>(Path.Combine(path, "hubs.json")).Select(row => Hub(Path.Combine(path, "hubs.json"), row)).Where(hub => hub is not null).Select(hub => hub!).ToList();
        var people = WorldFile.Rows<SandboxPerson>(Path.Combine(path, "people.json"));
        if (people.Count == 0)
        {
            people = SandboxPeople.All;
        }

        var projects = Directory.EnumerateDirectories(path)
            .Where(folder => File.Exists(Path.Combine(folder, "project.json")))
            .Order(StringComparer.Ordinal)
            .Select(folder => ProjectFolder.Read(folder, hubs, people, clock))
            .ToList();
        if (projects.GroupBy(project => project.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidDataException($"{path}: two folders hold the project {twice.Key}.");
        }

        return new WorldFolder(people, hubs, projects);
    }

    /// <summary>Rows of the vendor's list; team and personal hubs are passed over.</summary>
    private static SandboxHub? Hub(string file, JsonObject row)
    {
        try
        {
            var id = row["id"]!.GetValue<string>();
            return id.StartsWith("b.", StringComparison.Ordinal)
                ? new SandboxHub(id[2..], row["attributes"]!["name"]!.GetValue<string>(), row["attributes"]!["region"]!.GetValue<string>())
                : null;
        }
        catch (Exception wrong) when (wrong is NullReferenceException or InvalidOperationException)
        {
            throw new InvalidDataException($"{file}: a hub needs id, attributes.name and attributes.region.", wrong);
        }
    }
}
