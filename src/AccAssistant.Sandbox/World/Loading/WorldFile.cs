using System.Text.Json;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Acc;

namespace AccAssistant.Sandbox.World.Loading;

/// <summary>One JSON file: the vendor's list body, or a bare array.</summary>
internal static class WorldFile
{
    private static readonly string[] ListNames = ["results", "attachments", "data"];

    /// <summary>Empty when there is no such file.</summary>
    /// <exception cref="InvalidDataException">Not JSON, no list in it, or a row that does not fit.</exception>
    public static IReadOnlyList<T> Rows<T>(string file) => File.Exists(file) ? Rows<T>(file, Parse(file)) : [];

    /// <exception cref="InvalidDataException">Missing, not JSON, or not fitting.</exception>
    public static T Single<T>(string file) => Row<T>(file, Parse(file), "");

    /// <summary>Lists kept by the id of the record they belong to.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<T>> ById<T>(string file) => !File.Exists(file)
        ? new Dictionary<string, IReadOnlyList<T>>()
        : Parse(file) is JsonObject lists
            ? lists.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<T>)Rows<T>(file, pair.Value), StringComparer.OrdinalIgnoreCase)
            : throw new InvalidDataException($"{file}: expected an object of lists by record id.");

    private static List<T> Rows<T>(string file, JsonNode? body)
    {
        var list = body as JsonArray ?? (body is JsonObject named ? ListNames.Select(name => named[name]).OfType<JsonArray>().FirstOrDefault() : null);
        return list is null
            ? throw new InvalidDataException($"{file}: no list found; expected an array, or an object with \"results\", \"attachments\" or \"data\".")
            : [.. list.Select((row, index) => Row<T>(file, row, $" (row {index + 1})"))];
    }

    private static T Row<T>(string file, JsonNode? row, string where)
    {
        if (row is not JsonObject members)
        {
            throw new InvalidDataException($"{file}{where}: expected an object.");
        }

        // Null and missing mean the same here: what the vendor may leave out gets its default.
        foreach (var unset in members.Where(member => member.Value is null).Select(member => member.Key).ToList())
        {
            members.Remove(unset);
        }

        try
        {
            return members.Deserialize<T>(SandboxJson.Options)!;
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"{file}{where}: {wrong.Message}", wrong);
        }
    }

    private static JsonNode? Parse(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file));
        }
        catch (Exception wrong) when (wrong is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{file}: {wrong.Message}", wrong);
        }
    }
}
