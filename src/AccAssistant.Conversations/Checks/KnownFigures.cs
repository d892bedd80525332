namespace AccAssistant.Conversations.Checks;

/// <summary>Everything an answer's figures may come from, ready to be looked up.</summary>
internal sealed class KnownFigures
{
    private readonly HashSet<double> results = [];
    private readonly HashSet<double> said = [];
    private readonly HashSet<(double Value, string Near)> quoted = [];
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> records = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly HashSet<CalendarDay> days = [];
    private readonly HashSet<(int Year, int Month)> months = [];
    private readonly List<double> counts = [];

    /// <summary>Nothing was found by a number that was asked for.</summary>
    public bool SomethingFailed { get; set; }

    /// <summary>A zero, a missing value or an empty result stands somewhere.</summary>
    public bool HasNothing { get; set; }

    /// <summary>Counts, totals and groups: what shares are taken of.</summary>
    public IReadOnlyList<double> Counts => counts;

    public IReadOnlyCollection<double> Results => results;

    public bool IsResult(double value) => results.Contains(value);

    public bool IsSaid(double value) => said.Contains(value);

    public bool IsWhole(string key) => key.Length > 0 && whole.Contains(key);

    public bool IsRecord(string key) => records.Contains(key) || (SomethingFailed && asked.Contains(key));

    public bool IsQuoted(double value, Figure figure) => Near(figure).Any(near => quoted.Contains((value, near)));

    public bool IsMonth(CalendarDay day) => months.Contains((day.Year!.Value, day.Month));

    public bool IsYear(double year) => months.Any(month => month.Year == (int)year);

    public bool IsDay(CalendarDay day) => day.Year is null
        ? days.Any(known => known.Month == day.Month && known.Day == day.Day)
        : days.Contains(day) || days.Contains(day with { Year = null });

    /// <summary>A figure a tool returned as one.</summary>
    public void AddResult(double value)
    {
        results.Add(value);
        HasNothing |= value == 0;
    }

    /// <summary>A count or total, which shares may be taken of.</summary>
    public void AddCount(double value)
    {
        AddResult(value);
        counts.Add(value);
    }

    public void AddRecord(string label)
    {
        foreach (var figure in FigureReader.Read(label).Where(figure => figure.Kind == FigureKind.Record))
        {
            AddRecordKey(figure.Key);
        }
    }

    public void AddDay(DateOnly day) => AddDay(new CalendarDay(day.Year, day.Month, day.Day));

    /// <summary>Words written by code: its figures are figures.</summary>
    public void AddFigures(string text)
    {
        foreach (var figure in FigureReader.Read(text))
        {
            Remember(figure);
            foreach (var value in figure.Kind is FigureKind.Count or FigureKind.Percent or FigureKind.Year ? figure.Values : [])
            {
                AddResult(value);
            }
        }
    }

    /// <summary>Words of outsiders: their figures may be quoted where they stand, and count nothing.</summary>
    public void AddText(string text)
    {
        foreach (var figure in FigureReader.Read(text))
        {
            Remember(figure);
            foreach (var value in figure.Kind == FigureKind.Record && !figure.MaybeCount ? [] : figure.Values)
            {
                foreach (var near in Near(figure))
                {
                    quoted.Add((value, near));
                }
            }
        }
    }

    /// <summary>What the question and the turn's prompt say may be repeated.</summary>
    public void AddSaid(string text)
    {
        foreach (var figure in FigureReader.Read(text))
        {
            Remember(figure);
            said.UnionWith(figure.Values);
        }
    }

    /// <summary>Records the question names are no doubts once they were looked for and not found.</summary>
    public void AddAsked(string question)
    {
        foreach (var figure in FigureReader.Read(question))
        {
            if (figure.Kind == FigureKind.Record)
            {
                asked.Add(figure.Key);
                asked.Add(Bare(figure.Key));
                said.UnionWith(figure.Values);
            }
            else
            {
                Remember(figure);
                said.UnionWith(figure.Values);
            }
        }
    }

    private void Remember(Figure figure)
    {
        whole.Add(figure.Key);
        switch (figure.Kind)
        {
            case FigureKind.Record:
                AddRecordKey(figure.Key);
                break;
            case FigureKind.Name:
                whole.Add(NameKey(figure, figure.Values[0]));
                break;
            case FigureKind.Section:
                break;
            case FigureKind.Month:
                months.Add((figure.Days[0].Year!.Value, figure.Days[0].Month));
                break;
            default:
                foreach (var day in figure.Days)
                {
                    AddDay(day);
                }

                break;
        }
    }

    public static string NameKey(Figure figure, double value) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Key} {value}");

    private void AddRecordKey(string key)
    {
        records.Add(key);
        // 033000-2 says which section it is of.
        if (key.Split('-') is [{ Length: >= 5 } section, ..] && section.All(char.IsAsciiDigit))
        {
            whole.Add(section.PadLeft(6, '0'));
        }
    }

    private void AddDay(CalendarDay day)
    {
        days.Add(day);
        if (day.Year is { } year)
        {
            months.Add((year, day.Month));
        }
    }

    private static string Bare(string key) => key.TrimStart('r', 'f', 'i', '#');

    private static IEnumerable<string> Near(Figure figure)
    {
        if (Says(figure.Before))
        {
            yield return figure.Before + " <";
        }
        else if (figure.Before.Length > 0 && Says(figure.BeforeThat))
        {
            yield return $"{figure.BeforeThat} {figure.Before} <";
        }

        if (Says(figure.After))
        {
            yield return "> " + figure.After;
        }
        else if (figure.After.Length > 0 && Says(figure.AfterThat))
        {
            yield return $"> {figure.After} {figure.AfterThat}";
        }
    }

    private static bool Says(string word) => word.Length > 2 && char.IsLetter(word[0]) && !WordLists.SayNothing.Contains(word);
}
