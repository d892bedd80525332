using System.Text.Json;

namespace AccAssistant.Reliability.Container;

/// <summary>What an engine is told by the image.</summary>
/// <param name="Tag">What it goes by.</param>
/// <param name="Settings">Of the environment, <c>NAME=value</c>; not those of the base.</param>
internal sealed record ImageConfig(string Tag, IReadOnlyList<string> Command, string Folder, string User, IReadOnlyList<string> Ports, IReadOnlyList<string> Settings)
{
    public static ImageConfig Parse(string json, IEnumerable<string> tags)
    {
        using var document = JsonDocument.Parse(json);
        var config = document.RootElement.GetProperty("config");
        return new(
            string.Join(", ", tags),
            [.. Texts(config, "Entrypoint"), .. Texts(config, "Cmd")],
            Texts(config, "WorkingDir").Single(),
            Texts(config, "User").DefaultIfEmpty("root").Single(),
            [.. Texts(config, "ExposedPorts")],
            [.. Texts(config, "Env").Except(BaseRegistry.Settings).Order(StringComparer.Ordinal)]);
    }

    /// <summary>A text, the texts of a list, or the names of what is a set here; none where there is nothing.</summary>
    private static IEnumerable<string> Texts(JsonElement config, string name) => config.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => value.EnumerateArray().Select(text => text.GetString()!),
            JsonValueKind.Object => value.EnumerateObject().Select(member => member.Name),
            _ => [],
        }
        : [];
}
