using System.Text.Json;

namespace AccAssistant.Tests.Support;

/// <summary>A sandbox's world in a folder of its own, gone in the end; docs/sandbox-world.md describes the layout.</summary>
internal sealed class WorldOnDisk : IDisposable
{
    public const string Account = "3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public WorldOnDisk() => Write("hubs.json", new { data = new[] { new { type = "hubs", id = "b." + Account, attributes = new { name = "Harbour Build", region = "US" } } } });

    public string Folder { get; } = Directory.CreateTempSubdirectory("acc-assistant-world-").FullName;

    public void Write(string name, object content)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(content, Json));
    }

    public void WriteProject(string id, string name) => Write($"{id}/project.json", new { id, name, accountId = Account, timezone = "America/Chicago" });

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
