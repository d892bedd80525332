using System.Globalization;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Commands;

/// <summary>All modules at a glance; one that was not read has no figures.</summary>
internal static class OverviewAnswer
{
    private const int Length = 80;

    public static string Write(Overviewed overview)
    {
        var read = overview.Modules.Where(module => module.Problem is null).ToList();
        var first = read.Count == 0
            ? "Nothing could be read."
            : string.Create(CultureInfo.InvariantCulture, $"{Counted(read.Sum(module => module.Open))} open, {read.Sum(module => module.Overdue):N0} of them overdue.");
        return $"{first}\n\n| | Total | Open | Overdue |\n|---|---:|---:|---:|\n{string.Join('\n', overview.Modules.Select(Row))}\n\n{string.Join('\n', read.Where(module => module.ByStatus.Count > 0).Select(ByStatus))}".TrimEnd();
    }

    private static string Counted(int records) => string.Create(CultureInfo.InvariantCulture, $"{records:N0} {(records == 1 ? "record is" : "records are")}");

    private static string Row(ModuleOverview module) => module.Problem is null
        ? string.Create(CultureInfo.InvariantCulture, $"| {module.Module.Plural()} | {module.Total:N0} | {module.Open:N0} | {module.Overdue:N0} |")
        : $"| {module.Module.Plural()} | not read | | |";

    private static string ByStatus(ModuleOverview module) => $"- {module.Module.Plural()}: {string.Join(", ", module.ByStatus.Select(Counted))}";

    private static string Counted(ResultGroup group) => string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Line(group.Name, Length)} {group.Count:N0}");
}
