using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What has changed in one result.</summary>
/// <param name="Filter">What was asked for, in words.</param>
/// <param name="Matched">How many fit, then and now; also where that is the same.</param>
public sealed record ResultChangesView(string Filter, FigureChange Matched, IReadOnlyList<RecordList> Lists, IReadOnlyList<RecordChange> Records, IReadOnlyList<FigureChange> Figures)
{
    private const int MostListed = 20;

    public bool SameCount => Matched.Then == Matched.Now;

    public string Said(Words words) => SameCount
        ? words["{0}: {1} as before, with differences.", Filter, Matched.Now]
        : words["{0}: {1}, now {2}.", Filter, Matched.Then, Matched.Now];

    public static ResultChangesView Of(ResultChanges result, Words words) => new(
        PhraseBook.Filter(result.Then.Filter, words),
        new FigureChange("", words.Count(result.Then.Matched), words.Count(result.Now.Matched)),
        [.. new[] { List(words["New"], result.Come), List(words["No longer"], result.Gone), List(words["Among the first now"], result.Risen) }.Where(list => list.Records.Count > 0)],
        [.. result.Cells.GroupBy(cell => (cell.Record.Module, cell.Record.Id)).Select(cells => Record(cells, new ChangeWords(words), words))],
        [.. Groups(result, words), .. result.Measures.Where(measure => !measure.OnlyTime).Select(new ChangeWords(words).Measure)]);

    private static RecordList List(string name, IReadOnlyList<RecordLink> records) =>
        new(name, [.. records.Take(MostListed)], Math.Max(0, records.Count - MostListed));

    private static RecordChange Record(IEnumerable<CellChange> cells, ChangeWords change, Words words)
    {
        var changes = cells.ToList();
        return new RecordChange(changes[0].Record, [.. changes.Select(cell => new FigureChange(words.Cased(PhraseBook.Name(cell.Column.Name, words), atStart: false), change.Cell(cell.Column, cell.Then), change.Cell(cell.Column, cell.Now)))]);
    }

    private static IEnumerable<FigureChange> Groups(ResultChanges result, Words words)
    {
        var groups = result.Groups.Select(group => new FigureChange(new ChangeWords(words).Group(group.Name), words.Count(group.Then), words.Count(group.Now)));
        return result.MoreGroups.Then == result.MoreGroups.Now
            ? groups
            : groups.Append(new FigureChange(words["Groups in all"], words.Count(result.MoreGroups.Then), words.Count(result.MoreGroups.Now)));
    }
}
