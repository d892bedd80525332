namespace AccAssistant.Conversations.Checks;

/// <summary>
/// Whether a figure is one operation on two figures the answer names near it, one column's total of a list the answer shows,
/// or the length of one. Only figures that are explained themselves count as named.
/// </summary>
internal sealed class Arithmetic
{
    private const int MostNearby = 24;
    private const int LinesToAList = 3;

    private readonly List<AnswerLine> lines;
    private readonly List<Figure> stated;
    private readonly HashSet<int> starts;
    private readonly KnownFigures known;
    private readonly List<double> opening;
    private readonly HashSet<double> sums = [];
    private readonly List<(int First, int Last, int Items)> lists = [];
    private readonly ILookup<int, Figure> recordsOfLine;

    public Arithmetic(List<AnswerLine> lines, IReadOnlyList<Figure> figures, List<Figure> explained, KnownFigures known)
    {
        (this.lines, this.known) = (lines, known);
        stated = [.. explained.Where(figure => figure.Values.Count > 0 && figure.Kind is FigureKind.Count or FigureKind.Percent or FigureKind.Record or FigureKind.Year)];
        starts = [.. stated.Select(figure => figure.Start)];
        recordsOfLine = explained.Where(figure => figure.Kind == FigureKind.Record).ToLookup(figure => figure.Line);
        var first = lines.Find(line => line.Block > 0).Block;
        opening = [.. stated.Where(figure => lines[figure.Line].Block == first && figure.Values.Any(known.IsResult)).Take(MostNearby / 2).Select(figure => figure.Values[0])];
        FindLists(figures);
    }

    public bool Explains(Figure figure) => figure.Kind switch
    {
        FigureKind.Count or FigureKind.Year or FigureKind.Record => figure.Values.Any(value => sums.Contains(value) || IsLength(value, figure) || IsOperation(value, figure)),
        FigureKind.Percent => figure.Values.Any(value => IsPercentage(value, figure)),
        _ => false,
    };

    private bool IsOperation(double value, Figure figure)
    {
        var near = Nearby(figure);
        return near.Exists(left => (value != 2 * left && near.Contains(value - left)) || (value != 0 && near.Contains(value + left)))
            || (IsRatio(figure) && near.Exists(part => near.Exists(whole => whole > 0 && Same(part / whole, value, figure.Decimals))));
    }

    private static bool IsRatio(Figure figure) => figure.Decimals > 0 || WordLists.Ratios.Contains(figure.After);

    /// <summary>Of two figures named near it, or of one of them and a result's own total.</summary>
    private bool IsPercentage(double value, Figure figure)
    {
        var near = Nearby(figure);
        var tolerance = WordLists.Roughly.Contains(figure.Before) ? 2.5 : 0.5 * Math.Pow(10, -figure.Decimals);
        return near.Exists(part => near.Concat(known.Counts).Any(whole => whole > 0 && Math.Abs((100 * part / whole) - value) <= tolerance + 1e-9))
            || near.Exists(other => other <= 100 && Math.Abs(100 - other - value) < 1e-9)
            || known.Counts.Any(count => count > 0 && value == 100);
    }

    /// <summary>The figures of its own line, of the lines just before, and of the answer's first words.</summary>
    private List<double> Nearby(Figure figure)
    {
        var near = new List<double>(opening);
        var place = Place(figure);
        if (lines[figure.Line] is { IsRow: false, IsItem: false })
        {
            for (var before = place - 1; before >= 0 && place - before <= MostNearby / 2 && figure.Line - stated[before].Line <= LinesToAList; before--)
            {
                Take(stated[before]);
            }
        }

        for (var own = place - 1; own >= 0 && place - own <= MostNearby / 2 && stated[own].Line == figure.Line; own--)
        {
            Take(stated[own]);
        }

        for (var after = place; after < stated.Count && after - place < MostNearby / 2 && stated[after].Line == figure.Line; after++)
        {
            Take(stated[after]);
        }

        return near;

        void Take(Figure named)
        {
            if (!near.Contains(named.Values[0]))
            {
                near.Add(named.Values[0]);
            }
        }
    }

    /// <summary>As many as the records named on its line, or the items of the list beside it.</summary>
    private bool IsLength(double value, Figure figure) =>
        recordsOfLine[figure.Line].Select(record => record.Key).Distinct().Count() == (int)value
        || (NamedAfter(figure) == (int)value && value > 1)
        || lists.Exists(list => list.Items == (int)value && figure.Line >= list.First - LinesToAList && figure.Line <= list.Last + LinesToAList);

    /// <summary>"Two companies hold most: Lumen (9) and Steelcraft (5)": figures after the colon on its line.</summary>
    private int NamedAfter(Figure figure) => figure.ColonAt < 0 ? 0 : stated.Skip(Place(figure)).TakeWhile(other => other.Line == figure.Line).Count(other => other.Start > figure.ColonAt);

    private int Place(Figure figure)
    {
        var (low, high) = (0, stated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stated[middle].Start < figure.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void FindLists(IReadOnlyList<Figure> figures)
    {
        var byLine = figures.ToLookup(figure => figure.Line);
        for (var first = 0; first < lines.Count; first++)
        {
            if (lines[first] is not ({ IsItem: true } or { IsRow: true }))
            {
                continue;
            }

            var last = first;
            while (last + 1 < lines.Count && lines[last + 1].Block == lines[first].Block && lines[last + 1].IsRow == lines[first].IsRow)
            {
                last++;
            }

            // A table's first two lines are its head.
            var from = lines[first].IsRow ? Math.Min(first + 2, last) : first;
            lists.Add((first, last, last - from + 1));
            Add(byLine, from, last);
            first = last;
        }
    }

    /// <summary>Sums of each column over all rows, and over all but the last, which may be the total itself.</summary>
    private void Add(ILookup<int, Figure> byLine, int first, int last)
    {
        var columns = new Dictionary<int, (double Sum, double Last)>();
        for (var line = first; line <= last; line++)
        {
            var seen = new HashSet<int>();
            var place = 0;
            foreach (var figure in byLine[line])
            {
                var column = lines[line].IsRow ? figure.Column : place++;
                if (figure.Values.Count == 0 || !seen.Add(column) || !starts.Contains(figure.Start))
                {
                    continue;
                }

                var sum = columns.GetValueOrDefault(column).Sum;
                columns[column] = (sum + figure.Values[0], sum);
            }
        }

        foreach (var (sum, before) in columns.Values)
        {
            sums.Add(sum);
            sums.Add(before);
        }
    }

    private static bool Same(double computed, double value, int decimals) => Math.Abs(computed - value) <= (decimals == 0 ? 1e-9 : 0.5 * Math.Pow(10, -decimals) + 1e-9);
}
