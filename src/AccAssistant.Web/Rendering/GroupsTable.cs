using System.Globalization;
using System.Text;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>A result's groups as a small table: name, count, and what was measured.</summary>
internal static class GroupsTable
{
    private const string By = "by ";

    /// <param name="name">What was grouped, for who cannot see it.</param>
    /// <param name="all">The figures over all records; the last row.</param>
    /// <param name="caption">Safe HTML under the table.</param>
    /// <param name="across">Names of the second grouping, each a column; null without one.</param>
    /// <param name="charted">False where these are not all groups: a chart of some would show others than there are.</param>
    /// <param name="columns">Of the records: a column of what is grouped by gives the groups their heading.</param>
    public static string Render(string name, string groupedBy, IReadOnlyList<ResultGroup> groups, IReadOnlyList<ResultColumn> columns, ResultGroup all, string caption, Words words, IReadOnlyList<string>? across = null, bool charted = true)
    {
        var by = groupedBy.StartsWith(By, StringComparison.OrdinalIgnoreCase) ? groupedBy[By.Length..] : groupedBy;
        var html = new StringBuilder(charted ? GroupChart.Of(PhraseBook.Filter(name, words), by, groups, across ?? [], words) : "");
        html.Append(CultureInfo.InvariantCulture, $"""<figure class="groups"><div class="groups-scroll" tabindex="0" role="region" aria-label="{HtmlText.Of(words["{0}, by {1}", PhraseBook.Filter(name, words), PhraseBook.Name(by, words)])}"><table><thead><tr><th scope="col">{SortButton.Of(PhraseBook.Name(Heading(by, columns), words))}</th><th scope="col" class="figure">{SortButton.Of(words["Count"])}</th>""");
        if (all.Measure is { } measure)
            html.Append(CultureInfo.InvariantCulture, $"""<th scope="col" class="figure">{SortButton.Of(words["Mean {0}", PhraseBook.Name(measure.Name, words)])}</th><th scope="col" class="figure">{SortButton.Of(words["Median"])}</th>""");
        foreach (var second in across ?? [])
            html.Append(CultureInfo.InvariantCulture, $"""<th scope="col" class="figure">{SortButton.Of(PhraseBook.Cell(second, words))}</th>""");
        html.Append("</tr></thead><tbody>");
        foreach (var group in groups)
            AppendRow(html, NameOf(by, group.Name, words), group, measured: all.Measure is not null, words);
        html.Append("</tbody><tfoot>");
        AppendRow(html, Plain(all.Name), all, measured: all.Measure is not null, words);
        return html.Append("</tfoot></table></div><figcaption>").Append(caption).Append("</figcaption></figure>").ToString();
    }

    private static void AppendRow(StringBuilder html, string name, ResultGroup group, bool measured, Words words)
    {
        html.Append(CultureInfo.InvariantCulture, $"""<tr><th scope="row">{name}</th>{FigureCell.Of(group.Count, words)}""");
        if (measured)
            html.Append(FigureCell.Of(group.Measure?.Mean, words)).Append(FigureCell.Of(group.Measure?.Median, words));
        foreach (var count in group.Across)
            html.Append(FigureCell.Of(count, words));
        html.Append("</tr>");
    }

    /// <summary>Safe HTML.</summary>
    private static string NameOf(string by, string name, Words words) => by switch
    {
        "module" => Plain(PhraseBook.Name(name, words)),
        _ when by.EndsWith(" week", StringComparison.Ordinal) || by.EndsWith(" month", StringComparison.Ordinal) => PeriodHtml.Of(name, words),
        _ => Plain(PhraseBook.Cell(name, words)),
    };

    private static string Plain(string name) => $"<bdi>{HtmlText.Of(name)}</bdi>";

    private static string Heading(string by, IReadOnlyList<ResultColumn> columns) => by switch
    {
        "" => "Group",
        "assignee" when columns.FirstOrDefault(column => column.Name is "Assigned to" or "Ball in court") is { } holders => holders.Name,
        _ => char.ToUpperInvariant(by[0]) + by[1..],
    };
}
