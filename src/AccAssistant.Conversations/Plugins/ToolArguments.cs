using System.Text.Json;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>
/// What a model sent, as the one text a tool takes. Models spread a filter over several arguments, nest it, or send
/// numbers; all of that still says one thing. A project, a person's account or an address is never taken from here; any other
/// invented filter is passed on, so that the records can refuse it: a filter left out in silence would be a wrong count.
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
    private static readonly string[] ReportAliases = [ReportName, "name"];

    // As they are compared: small letters, nothing between the words.
    private static readonly string[] Ignored =
    [
        "project", "projectid", "projectname", "projectguid", "projectnumber", "hub", "hubid", "account", "accountid", "container", "containerid",
        "userid", "usertoken", "sessionid", "session", "token", "accesstoken", "url", "uri", "link", "address", "endpoint", "host",
    ];

    /// <summary>The filter in its text form; empty when none was given.</summary>
    public static string Where(KernelArguments? arguments)
    {
        var parts = new List<string>();
        foreach (var (name, value) in arguments ?? [])
        {
            var text = Text(value);
            if (text.Length == 0 || IsIgnored(name))
                continue;
            parts.Add(WhereAliases.Contains(name, StringComparer.OrdinalIgnoreCase) ? text : $"{Key(name)}: {text}");
        }

        return string.Join("; ", parts);
    }

    /// <summary>The number of a record; empty when none was given.</summary>
    public static string Number(KernelArguments? arguments) => NumberTaken(arguments) is { } name ? Text(arguments![name]) : "";

    /// <summary>A part of somebody's name; empty for everybody.</summary>
    public static string Who(KernelArguments? arguments)
    {
        if (WhoTaken(arguments) is not { } name)
            return "";
        var who = Text(arguments![name]);
        return WhereText.Pairs(who).Select(pair => pair.Value).FirstOrDefault(who);
    }

    /// <summary>A report's name with its filters; empty when none was asked for.</summary>
    public static string Report(KernelArguments? arguments) => ReportTaken(arguments) is { } name ? Text(arguments![name]) : "";

    /// <summary>Whose files: a record, however the argument is called, or a filter.</summary>
    public static string WhoseFiles(KernelArguments? arguments)
    {
        var where = Where(arguments);
        return WhereText.Pairs(where).ToList() is [{ Key: "number" or "record" or "of" or "id" or "label" or "issue" or "rfi" or "submittal", Value: var number }] ? number : where;
    }

    /// <summary>Arguments that say something and change nothing.</summary>
    public static IReadOnlyList<string> NotTaken(string function, KernelArguments? arguments)
    {
        var taken = function switch
        {
            PluginCatalog.Get => NumberTaken(arguments),
            PluginCatalog.People => WhoTaken(arguments),
            PluginCatalog.Overview => ReportTaken(arguments),
            _ => null,
        };
        var filters = function is PluginCatalog.Query or PluginCatalog.Find or PluginCatalog.Files;
        return [.. (arguments ?? []).Where(argument => Text(argument.Value).Length > 0 && argument.Key != taken && (!filters || IsIgnored(argument.Key))).Select(argument => argument.Key)];
    }

    public static KernelArguments OfWhere(string where) => new() { [WhereName] = where };

    public static KernelArguments OfNumber(string number) => new() { [NumberName] = number };

    public static KernelArguments OfWho(string who) => new() { [WhoName] = who };

    public static KernelArguments OfReport(string report) => report.Length == 0 ? [] : new() { [ReportName] = report };

    private static string? NumberTaken(KernelArguments? arguments) =>
        arguments?.Names.FirstOrDefault(name => NumberAliases.Contains(name, StringComparer.OrdinalIgnoreCase))
        ?? (arguments is { Count: 1 } && !IsIgnored(arguments.Names.First()) ? arguments.Names.First() : null);

    private static string? WhoTaken(KernelArguments? arguments) =>
        arguments?.Names.FirstOrDefault(name => WhoAliases.Contains(name, StringComparer.OrdinalIgnoreCase) && Text(arguments[name]).Length > 0);

    private static string? ReportTaken(KernelArguments? arguments) =>
        arguments?.Names.FirstOrDefault(name => ReportAliases.Contains(name, StringComparer.OrdinalIgnoreCase) && Text(arguments[name]).Length > 0);

    private static bool IsIgnored(string name) =>
        Ignored.Contains(string.Concat(name.Where(char.IsLetter)), StringComparer.OrdinalIgnoreCase);

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
