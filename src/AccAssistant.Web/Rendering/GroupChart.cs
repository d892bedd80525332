using System.Text.Json;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;

namespace AccAssistant.Web.Rendering;

/// <summary>Figures of a table as bars above it, where people would rather look than read; drawn by the browser from what stands here.</summary>
internal static class GroupChart
{
    /// <summary>More bars than these tell nobody anything; the rest are one.</summary>
    private const int MostBars = 8;
    private const int FewestBars = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Safe HTML; empty for groupings that are looked up rather than looked at, and where there is nothing to compare.</summary>
    /// <param name="by">As the query has it.</param>
    /// <param name="across">Names of the second grouping; empty without one.</param>
    public static string Of(string name, string by, IReadOnlyList<ResultGroup> groups, IReadOnlyList<string> across, Words words)
    {
        var inTime = by.EndsWith(" week", StringComparison.Ordinal) || by.EndsWith(" month", StringComparison.Ordinal);
        if (groups.Count < FewestBars || !(inTime || across.Count > 0 || by is "status" or "age" or "float" or "company" or "module"))
            return "";

        // Of weeks the latest; of all else the largest, which come first.
        var shown = groups.Count <= MostBars ? groups : inTime ? [.. groups.Where(group => !group.Name.StartsWith('(')).TakeLast(MostBars)] : [.. groups.Take(MostBars)];
        var rest = inTime || shown.Count == groups.Count ? [] : groups.Skip(MostBars).ToArray();
        var labels = shown.Select(group => inTime ? Period(group.Name, words) : by == "module" ? PhraseBook.Name(group.Name, words) : PhraseBook.Cell(group.Name, words));
        var series = across.Count == 0
            ? [new ChartSeries(words["Count"], [.. shown.Select(group => group.Count), .. Rest(group => group.Count)])]
            : across.Select((second, at) => new ChartSeries(PhraseBook.Cell(second, words), [.. shown.Select(group => group.Across[at]), .. Rest(group => group.Across[at])])).ToArray();
        return Html(name, [.. labels, .. rest.Length > 0 ? [words["Other ({0})", rest.Length]] : Array.Empty<string>()], series, inTime, across.Count > 0, words);

        IEnumerable<int> Rest(Func<ResultGroup, int> figure) => rest.Length > 0 ? [rest.Sum(figure)] : [];
    }

    /// <summary>Opened beside closed, week by week.</summary>
    public static string OfWeeks(string name, ReportTable weeks, Words words)
    {
        var shown = weeks.Rows.Where(row => row.Cells[0].Contains("..", StringComparison.Ordinal)).TakeLast(MostBars).ToArray();
        return Html(
            name,
            [.. shown.Select(row => Period(row.Cells[0], words))],
            [Series(1), Series(2)],
            upright: true,
            stacked: false,
            words);

        ChartSeries Series(int column) =>
            new(PhraseBook.Name(weeks.Columns[column].Name, words), [.. shown.Select(row => int.Parse(row.Cells[column], System.Globalization.CultureInfo.InvariantCulture))]);
    }

    /// <summary>A week by its first day: both ends do not fit under a bar, and the table has them.</summary>
    private static string Period(string period, Words words) =>
        PhraseBook.Day(period.Split("..")[0], words) ?? PhraseBook.Period(period, words) ?? PhraseBook.Cell(period, words);

    private static string Html(string name, string[] labels, ChartSeries[] series, bool upright, bool stacked, Words words) =>
        $"""<acc-chart class="chart not-copied" data-bars="{(upright ? "upright" : labels.Length)}" role="img" aria-label="{HtmlText.Of(words["Chart: {0}. The table below has the same figures.", name])}" data-chart="{HtmlText.Of(JsonSerializer.Serialize(new { labels, series, upright, stacked }, Json))}"></acc-chart>""";

    private sealed record ChartSeries(string Name, int[] Values);
}
