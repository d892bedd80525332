using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Counts by group on one line, as many as the tokens allow, saying how many are left out.</summary>
internal sealed class GroupLine(SafeText safe)
{
    private const string By = "by ";

    public string Write(string groupedBy, IReadOnlyList<ResultGroup> groups, int tokens)
    {
        var name = groupedBy.StartsWith(By, StringComparison.OrdinalIgnoreCase) ? groupedBy[By.Length..] : groupedBy;
        var parts = groups.Select(Part).ToList();
        var shown = TokenCounter.Fitting(parts, tokens);
        var rest = parts.Count - shown;
        var ending = rest == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" | … and {rest} more groups");
        return $"{By}{safe.Line(name, SafeText.CellLength)}: {string.Join(" | ", parts[..shown])}{ending}";
    }

    private string Part(ResultGroup group)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{safe.Cell(group.Name)} {group.Count}");
        return group.Measure is null ? count : $"{count} ({MeasureText.Of(group)})";
    }
}
