using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>A result where an answer places it: its groups, its measure, its first rows, and the way to the rest.</summary>
internal static class ResultTable
{
    public static string Render(ToolActivity activity, TurnAddress address)
    {
        var groups = Groups(activity, address);
        var measure = groups.Length == 0 && activity.Measure is { } measured ? $"""<p class="measure">{HtmlText.Of(InWords(measured))}</p>""" : "";
        var name = activity.Receipt?.Filter ?? "Records";
        return (groups + measure, activity.Rows.Count) switch
        {
            ("", 0) => """<p class="no-rows">No records to list.</p>""",
            (var figures, 0) => figures,
            var (figures, _) => figures + RecordsTable.Render(name, activity.Columns, activity.Rows, Shown(activity, address), address.Project),
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

    private static string Groups(ToolActivity activity, TurnAddress address)
    {
        if (activity is not { GroupedBy: { Length: > 0 } groupedBy, Groups.Count: > 0, Receipt: { } receipt })
            return "";
        var (shown, all) = (activity.Groups.Count, activity.GroupCount);
        var caption = all > shown
            ? TableCaption.Of($"and {Number(all - shown)} more", shown, All(activity, address, $"Show all {Number(all)} groups"))
            : TableCaption.Of("", null);
        return GroupsTable.Render(receipt.Filter, groupedBy, activity.Groups, new ResultGroup("All", receipt.Matched) { Measure = activity.Measure }, caption);
    }

    private static string Shown(ToolActivity activity, TurnAddress address)
    {
        var (shown, matched) = (activity.Rows.Count, activity.Receipt?.Matched ?? activity.Rows.Count);
        var csv = activity.Query is null ? [] : new[] { TableCaption.ToCsv(address.OfCsv(activity.ResultId), matched) };
        if (matched > shown)
            return TableCaption.Of($"Showing {Number(shown)} of {Number(matched)}", shown, [.. All(activity, address, $"Show all {Number(matched)}"), .. csv]);
        var noun = activity.Columns.Any(column => column.Kind == ColumnKind.File) ? "file" : "record";
        return TableCaption.Of(matched == 1 ? $"1 {noun}" : $"All {Number(matched)} {noun}s", null, csv);
    }

    /// <summary>None where the result cannot be asked for again.</summary>
    private static string[] All(ToolActivity activity, TurnAddress address, string text) =>
        activity.Query is null ? [] : [TableCaption.ToAll(address.OfResult(activity.ResultId), text)];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
