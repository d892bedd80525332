using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>A result where an answer places it: its groups, its measure, its first rows, and the way to the rest.</summary>
internal static class ResultTable
{
    public static string Render(ToolActivity activity, TurnAddress address, Words words)
    {
        var groups = Groups(activity, address, words);
        var measure = groups.Length == 0 && activity.Measure is { } measured ? $"""<p class="measure">{HtmlText.Of(InWords(measured, words))}</p>""" : "";
        var name = activity.Receipt?.Filter ?? words["Records"];
        return (groups + measure, activity.Rows.Count) switch
        {
            ("", 0) => $"""<p class="no-rows">{HtmlText.Of(words["No records to list."])}</p>""",
            (var figures, 0) => figures,
            var (figures, _) => figures + RecordsTable.Render(name, activity.Columns, activity.Rows, Shown(activity, address, words), address.Project, words),
        };
    }

    /// <summary>e.g. "Days open: mean 12.4, median 9, at most 88, over 43 records".</summary>
    public static string InWords(ResultMeasure measure, Words words)
    {
        var name = words.Cased(PhraseBook.Name(measure.Name, words), atStart: true);
        return measure is { Mean: { } mean, Median: { } median, Most: { } most }
            ? words.Of(measure.Count, "{1}: mean {2}, median {3}, at most {4}, over {0} record", "{1}: mean {2}, median {3}, at most {4}, over {0} records", name, mean, median, most)
            : words["{0}: no record has it", name];
    }

    private static string Groups(ToolActivity activity, TurnAddress address, Words words)
    {
        if (activity is not { GroupedBy: { Length: > 0 } groupedBy, Groups.Count: > 0, Receipt: { } receipt })
            return "";
        var (shown, all) = (activity.Groups.Count, activity.GroupCount);
        var caption = all > shown
            ? TableCaption.Of(words["and {0} more", all - shown], shown, words, All(activity, address, words["Show all {0} groups", all]))
            : TableCaption.Of("", null, words);
        return GroupsTable.Render(receipt.Filter, groupedBy, activity.Groups, activity.Columns, new ResultGroup(words["All"], receipt.Matched) { Measure = activity.Measure, Across = activity.AcrossAll }, caption, words, activity.Across, charted: all == shown);
    }

    private static string Shown(ToolActivity activity, TurnAddress address, Words words)
    {
        var (shown, matched) = (activity.Rows.Count, activity.Receipt?.Matched ?? activity.Rows.Count);
        var export = activity.Query is null ? [] : new[] { TableCaption.ToExport(address, activity.ResultId, matched, words) };
        if (matched > shown)
            return TableCaption.Of(words["Showing {0} of {1}", shown, matched], shown, words, [.. All(activity, address, words["Show all {0}", matched]), .. export]);
        var all = activity.Columns.Any(column => column.Kind == ColumnKind.File)
            ? words.Of(matched, "1 file", "All {0} files")
            : words.Of(matched, "1 record", "All {0} records");
        return TableCaption.Of(all, null, words, export);
    }

    /// <summary>None where the result cannot be asked for again.</summary>
    private static string[] All(ToolActivity activity, TurnAddress address, string text) =>
        activity.Query is null ? [] : [TableCaption.ToAll(address.OfResult(activity.ResultId), text)];
}
