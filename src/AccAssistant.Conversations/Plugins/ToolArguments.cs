using System.Text.Json;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>
/// What a model sent, as the one text a tool takes. Models spread a filter over several arguments, nest it, or send
/// numbers; all of that still says one thing. A project or an address is never taken from here; any other invented
/// filter is passed on, so that the records can refuse it: a filter left out in silence would be a wrong count.
/// </summary>
internal static class ToolArguments
{
    private const string WhereName = "where";
    private const string NumberName = "number";
    private const string WhoName = "who";
    private const string ReportName = "report";

    private static readonly string[] WhereAliases = [WhereName, "filter", "query", "q", "input"];
    private static readonly string[] NumberAliases = [NumberName, "id", "label"];
    private static readonly string[] WhoAliases = [WhoName, "name", "person", "company", "role", "where", "query", "q", "text", "filter", "input"];
    private static readonly string[] ReportAliases = [ReportName, "name", "where", "filter", "query", "input"];
    private static readonly string[] Ignored =
    [
        "project", "projectid", "project_id", "project_name", "hub", "hub_id", "account", "account_id", "container_id",
        "user_id", "userid", "session_id", "token", "url", "uri", "link", "address", "endpoint", "host",
    ];

    /// <summary>The filter in its text form; empty when none was given.</summary>
    public static string Where(KernelArguments? arguments)
    {
        var parts = new List<string>();
        foreach (var (name, value) in arguments ?? [])
        {
            var text = Text(value);
            if (text.Length == 0 || Ignored.Contains(name, StringComparer.OrdinalIgnoreCase))
                continue;
            parts.Add(WhereAliases.Contains(name, StringComparer.OrdinalIgnoreCase) ? text : $"{Key(name)}: {text}");
        }

        return string.Join("; ", parts);
    }

    /// <summary>The number of a record; empty when none was given.</summary>
    public static string Number(KernelArguments? arguments)
    {
        foreach (var (name, value) in arguments ?? [])
        {
            if (NumberAliases.Contains(name, StringComparer.OrdinalIgnoreCase))
                return Text(value);
        }

        return arguments is { Count: 1 } && !Ignored.Contains(arguments.First().Key, StringComparer.OrdinalIgnoreCase) ? Text(arguments.First().Value) : "";
    }

    /// <summary>A part of somebody's name; empty for everybody.</summary>
    public static string Who(KernelArguments? arguments)
    {
        foreach (var (name, value) in arguments ?? [])
        {
            if (WhoAliases.Contains(name, StringComparer.OrdinalIgnoreCase) && Text(value) is { Length: > 0 } who)
                return WhereText.Pairs(who).Select(pair => pair.Value).FirstOrDefault(who);
        }

        return "";
    }

    /// <summary>A report's name with its filters; empty when none was asked for.</summary>
    public static string Report(KernelArguments? arguments)
    {
        var given = (arguments ?? []).Where(one => ReportAliases.Contains(one.Key, StringComparer.OrdinalIgnoreCase)).OrderBy(one => !one.Key.Equals(ReportName, StringComparison.OrdinalIgnoreCase));
        return string.Join("; ", given.Select(one => Text(one.Value)).Where(text => text.Length > 0));
    }

    /// <summary>Whose files: a record, however the argument is called, or a filter.</summary>
    public static string WhoseFiles(KernelArguments? arguments)
    {
        var where = Where(arguments);
        return WhereText.Pairs(where).ToList() is [{ Key: "number" or "record" or "of" or "id" or "label" or "issue" or "rfi" or "submittal", Value: var number }] ? number : where;
    }

    public static KernelArguments OfWhere(string where) => new() { [WhereName] = where };

    public static KernelArguments OfNumber(string number) => new() { [NumberName] = number };

    public static KernelArguments OfWho(string who) => new() { [WhoName] = who };

    public static KernelArguments OfReport(string report) => report.Length == 0 ? [] : new() { [ReportName] = report };

    private static string Key(string name) =>
        name.Equals("limit", StringComparison.OrdinalIgnoreCase) ? "top" : name.Replace('_', ' ');

    private static string Text(object? value)
    {
        var text = value switch
        {
            null => "",
            string already => already.Trim(),
            JsonElement element => element.ToString().Trim(),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)?.Trim() ?? "",
        };
        if (text.Equals("null", StringComparison.OrdinalIgnoreCase))
            return "";
        return text.StartsWith('{') || text.StartsWith('[') ? Flat(text) : text;
    }

    // {"status":"open","assignee":["A","B"]} reads as "status: open; assignee: A, B".
    private static string Flat(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => string.Join("; ", document.RootElement.EnumerateObject().Select(one => $"{one.Name}: {Values(one.Value)}")),
                _ => string.Join("; ", document.RootElement.EnumerateArray().Select(one => one.ToString())),
            };
        }
        catch (JsonException)
        {
            return json;
        }
    }

    private static string Values(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Join(", ", value.EnumerateArray().Select(one => one.ToString())) : value.ToString();
}
