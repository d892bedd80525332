using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Leaves only the members somebody asked for.</summary>
internal static class FieldPicker
{
    /// <param name="always">Present whether asked for or not.</param>
    public static object Pick<T>(T row, IReadOnlyCollection<string>? fields, IReadOnlyList<string> always)
    {
        if (fields is null)
        {
            return row!;
        }

        var node = (JsonObject)JsonSerializer.SerializeToNode(row, SandboxJson.Options)!;
        foreach (var name in node.Select(member => member.Key).ToList())
        {
            if (!fields.Contains(name) && !always.Contains(name))
            {
                node.Remove(name);
            }
        }

        return node;
    }
}
