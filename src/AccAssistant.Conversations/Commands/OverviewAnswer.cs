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
            : string.Create(CultureInfo.InvariantCulture, $"{read.Sum(module => module.Open):N0} records are open, {read.Sum(module => module.Overdue):N0} of them overdue.");
        return $"{first}\n\n| | Total | Open | Overdue | By status |\n|---|---:|---:|---:|---|\n{string.Join('\n', overview.Modules.Select(Row))}";
    }

    private static string Row(ModuleOverview module) => module.Problem is null
        ? string.Create(CultureInfo.InvariantCulture, $"| {module.Module.Plural()} | {module.Total:N0} | {module.Open:N0} | {module.Overdue:N0} | {string.Join(", ", module.ByStatus.Select(Counted))} |")
        : $"| {module.Module.Plural()} | not read | | | |";

    private static string Counted(ResultGroup group) => string.Create(CultureInfo.InvariantCulture, $"{MarkdownText.Line(group.Name, Length)} {group.Count:N0}");
}
