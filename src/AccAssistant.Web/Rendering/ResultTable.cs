using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>A result where an answer places it: its groups, its measure, its first rows, and the way to the rest.</summary>
internal static class ResultTable
{
    public static string Render(ToolActivity activity, TurnAddress address)
    {
        var all = activity.Query is null ? null : address.OfResult(activity.ResultId);
        var groups = Groups(activity, all);
        var measure = groups.Length == 0 && activity.Measure is { } measured ? $"""<p class="measure">{HtmlText.Of(InWords(measured))}</p>""" : "";
        var name = activity.Receipt?.Filter ?? "Records";
        return (groups + measure, activity.Rows.Count) switch
        {
            ("", 0) => """<p class="no-rows">No records to list.</p>""",
            (var figures, 0) => figures,
            var (figures, _) => figures + RecordsTable.Render(name, activity.Columns, activity.Rows, Shown(activity, all), address.Project),
        };
    }

    /// <summary>e.g. "Days open: mean 12.4, median 9, at most 88, over 43 records".</summary>
    public static string InWords(ResultMeasure measure)
    {
        var name = measure.Name.Length == 0 ? "" : char.ToUpperInvariant(measure.Name[0]) + measure.Name[1..];
        return measure is { Mean: { } mean, Median: { } median, Most: { } most }
            ? string.Create(CultureInfo.InvariantCulture, $"{name}: mean {mean:#,0.#}, median {median:#,0.#}, at most {most:N0}, over {measure.Count:N0} {(measure.Count == 1 ? "record" : "records")}")
            : $"{name}: no record has it";
    }

    private static string Groups(ToolActivity activity, string? all)
    {
        if (activity is not { GroupedBy: { Length: > 0 } groupedBy, Groups.Count: > 0, Receipt: { } receipt })
            return "";
        var more = activity.GroupCount - activity.Groups.Count;
        var caption = more > 0 ? string.Create(CultureInfo.InvariantCulture, $"and {more:N0} more{Link(all, $"Show all {activity.GroupCount:N0} groups")}") : "";
        return GroupsTable.Render(receipt.Filter, groupedBy, activity.Groups, new ResultGroup("All", receipt.Matched) { Measure = activity.Measure }, caption);
    }

    private static string Shown(ToolActivity activity, string? all)
    {
        var matched = activity.Receipt?.Matched ?? activity.Rows.Count;
        if (matched > activity.Rows.Count)
            return string.Create(CultureInfo.InvariantCulture, $"Showing {activity.Rows.Count:N0} of {matched:N0}{Link(all, string.Create(CultureInfo.InvariantCulture, $"Show all {matched:N0}"))}");
        var noun = activity.Columns.Any(column => column.Kind == ColumnKind.File) ? "file" : "record";
        return matched == 1 ? $"1 {noun}" : string.Create(CultureInfo.InvariantCulture, $"All {matched:N0} {noun}s");
    }

    // Pasted elsewhere, an address of this site leads nowhere.
    private static string Link(string? address, string text) =>
        address is null ? "" : $""" <a class="not-copied show-all" href="{HtmlText.Of(address)}">{HtmlText.Of(text)}</a>""";
}
