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
        var chart = charted ? GroupChart.Of(PhraseBook.Filter(name, words), by, groups, across ?? [], words) : "";
        var measured = all.Measure is not null;
        var (rows, last) = (new StringBuilder(), new StringBuilder());
        foreach (var group in groups)
            AppendRow(rows, NameOf(by, group.Name, words), group, measured, words);
        AppendRow(last, Plain(all.Name), all, measured, words);
        return chart + FiguresTable.Html(words["{0}, by {1}", PhraseBook.Filter(name, words), PhraseBook.Name(by, words)], Heads(), rows, last.ToString(), caption);

        IEnumerable<(string Text, bool IsFigure)> Heads()
        {
            yield return (PhraseBook.Name(Heading(by, columns), words), false);
            yield return (words["Count"], true);
            if (all.Measure is { } measure)
            {
                yield return (words["Mean {0}", PhraseBook.Name(measure.Name, words)], true);
                yield return (words["Median"], true);
            }

            foreach (var second in across ?? [])
                yield return (PhraseBook.Cell(second, words), true);
        }
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
