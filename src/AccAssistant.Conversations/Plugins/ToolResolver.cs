using AccAssistant.Records;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>
/// Finds the tool a model meant. The exact name first; then <c>rfis_query</c>, <c>list_rfis</c> or a bare <c>query</c>
/// whose filter names its module, as long as only one tool can be meant and every word of the name is one of a tool:
/// whoever asks to search the web, or other projects, is not handed something else.
/// </summary>
internal sealed class ToolResolver(Kernel kernel)
{
    private static readonly char[] Separators = ['-', '_', '.', '/', ':', ' '];

    public IEnumerable<string> Allowed => kernel.Plugins.SelectMany(plugin => plugin.Select(function => $"{plugin.Name}-{function.Name}"));

    public KernelFunction? Find(string? pluginName, string functionName, KernelArguments? arguments)
    {
        if (pluginName is { Length: > 0 } && kernel.Plugins.TryGetFunction(pluginName, functionName, out var exact))
            return exact;

        var words = Words($"{pluginName} {functionName}");
        if (!words.All(IsKnown))
            return null;

        var plugin = words.Select(Plugin).FirstOrDefault(found => found is not null);
        if (words.Select(OverAll).OfType<string>().OrderBy(named => named == PluginCatalog.Find).FirstOrDefault() is { } whole && (plugin is null or PluginCatalog.Project) && (whole != PluginCatalog.Find || ModuleIn(arguments) is null))
            return kernel.Plugins.TryGetFunction(PluginCatalog.Project, whole, out var found) ? found : null;

        plugin ??= ModuleIn(arguments);
        var verb = words.Select(Verb).FirstOrDefault(found => found is not null);
        if (plugin is null || (verb is null && words.Length > 1))
            return null;
        if (plugin == PluginCatalog.Project)
            verb = ToolArguments.Where(arguments).Length > 0 ? PluginCatalog.Find : PluginCatalog.Overview;

        verb ??= ToolArguments.Number(arguments).Length > 0 && arguments!.ContainsName("number") ? PluginCatalog.Get : PluginCatalog.Query;
        return kernel.Plugins.TryGetFunction(plugin, verb, out var function) ? function : null;
    }

    // Some models let their own markup run into the name: "rfis-query<|channel|>commentary".
    private static string[] Words(string name) =>
        name.Split('<')[0].ToLowerInvariant().Replace("functions", "", StringComparison.Ordinal)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsKnown(string word) => Plugin(word) is not null || Verb(word) is not null || OverAll(word) is not null || word is "record" or "records" or "item" or "items" or "all" or "by" or "number" or "details";

    private static string? Plugin(string word) => word switch
    {
        "issue" or "issues" => PluginCatalog.Issues,
        "rfi" or "rfis" => PluginCatalog.Rfis,
        "submittal" or "submittals" => PluginCatalog.Submittals,
        "project" => PluginCatalog.Project,
        _ => null,
    };

    private static string? Verb(string word) => word switch
    {
        "query" or "list" or "search" or "find" or "count" => PluginCatalog.Query,
        "get" or "open" or "read" or "show" or "lookup" => PluginCatalog.Get,
        _ => null,
    };

    /// <summary>A tool over all modules, by any name it may go under.</summary>
    private static string? OverAll(string word) => word switch
    {
        "overview" or "summary" or "report" or "reports" => PluginCatalog.Overview,
        "find" or "search" => PluginCatalog.Find,
        "files" or "attachments" or "documents" => PluginCatalog.Files,
        "people" or "members" or "users" or "contacts" or "companies" or "team" => PluginCatalog.People,
        _ => null,
    };

    private static string? ModuleIn(KernelArguments? arguments)
    {
        var module = WhereText.ModuleIn(ToolArguments.Where(arguments));
        return module is null ? null : Plugin(module.ToLowerInvariant()) ?? PluginCatalog.Project;
    }
}
