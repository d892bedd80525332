using AccAssistant.Conversations.Changes;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What has changed in one result.</summary>
/// <param name="Filter">What was asked for, in words.</param>
/// <param name="Matched">How many fit, then and now; also where that is the same.</param>
public sealed record ResultChangesView(string Filter, FigureChange Matched, IReadOnlyList<RecordList> Lists, IReadOnlyList<RecordChange> Records, IReadOnlyList<FigureChange> Figures)
{
    private const int MostListed = 20;

    public bool SameCount => Matched.Then == Matched.Now;

    public string Said => SameCount ? $"{Filter}: {Matched.Now} as before, with differences." : $"{Filter}: {Matched.Then}, now {Matched.Now}.";

    public static ResultChangesView Of(ResultChanges result) => new(
        result.Then.Filter,
        new FigureChange("", ChangeWords.Count(result.Then.Matched), ChangeWords.Count(result.Now.Matched)),
        [.. new[] { List("New", result.Come), List("No longer", result.Gone), List("Among the first now", result.Risen) }.Where(list => list.Records.Count > 0)],
        [.. result.Cells.GroupBy(cell => (cell.Record.Module, cell.Record.Id)).Select(Record)],
        [.. Groups(result), .. result.Measures.Where(measure => !measure.OnlyTime).Select(ChangeWords.Measure)]);

    private static RecordList List(string name, IReadOnlyList<RecordLink> records) =>
        new(name, [.. records.Take(MostListed)], Math.Max(0, records.Count - MostListed));

    private static RecordChange Record(IEnumerable<CellChange> cells)
    {
        var changes = cells.ToList();
        return new RecordChange(changes[0].Record, [.. changes.Select(cell => new FigureChange(InSentence(cell.Column.Name), ChangeWords.Cell(cell.Column, cell.Then), ChangeWords.Cell(cell.Column, cell.Now)))]);
    }

    private static IEnumerable<FigureChange> Groups(ResultChanges result)
    {
        var groups = result.Groups.Select(group => new FigureChange(PlainText.Of(group.Name), ChangeWords.Count(group.Then), ChangeWords.Count(group.Now)));
        return result.MoreGroups.Then == result.MoreGroups.Now
            ? groups
            : groups.Append(new FigureChange("Groups in all", ChangeWords.Count(result.MoreGroups.Then), ChangeWords.Count(result.MoreGroups.Now)));
    }

    /// <summary>"Ball in court" within a sentence.</summary>
    private static string InSentence(string column) => column.Length == 0 ? "" : char.ToLowerInvariant(column[0]) + column[1..];
}
