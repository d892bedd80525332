namespace AccAssistant.Conversations.Checks;

/// <summary>Whether a figure stands in what was looked up, asked or told, by itself.</summary>
internal sealed class FigureOrigin(KnownFigures known)
{
    private const int LargestOrdinalOfAList = 10;

    public KnownFigures Known => known;

    public bool ByEvidence(Figure figure) => figure.Kind switch
    {
        FigureKind.Record => known.IsRecord(figure.Key) || (figure.MaybeCount && figure.Values.Any(IsKnown)),
        FigureKind.Section => known.IsWhole(figure.Key) || known.IsWhole(figure.Key[..6]),
        FigureKind.Name => figure.Values.Any(value => known.IsWhole(KnownFigures.NameKey(figure, value)) || known.IsQuoted(value, figure)) || figure.Values.Any(known.IsSaid),
        FigureKind.Date => figure.Days.All(known.IsDay) || (figure.Days.Count == 2 && figure.Days.Any(known.IsDay) && figure.Days[0].Year is not null && figure.Days[0].Month != figure.Days[1].Month) || figure.Values.Any(IsKnown),
        FigureKind.Month => figure.Days.All(known.IsMonth),
        FigureKind.Year => figure.Values.Any(value => known.IsYear(value) || Stands(value, figure)),
        FigureKind.Ordinal => figure.Values.Any(value => value <= LargestOrdinalOfAList || Stands(value, figure)),
        FigureKind.Fraction => figure.Values.Any(value => known.IsQuoted(value, figure) || known.IsSaid(value) || IsShare(value)),
        _ => known.IsWhole(figure.Key) || figure.Values.Any(value => Stands(value, figure)),
    };

    private bool Stands(double value, Figure figure) =>
        IsKnown(value) || known.IsQuoted(value, figure) || (value == 0 && known.HasNothing) || IsRounded(value, figure) || IsWithin(value, figure) || (value == 3 && WordLists.Modules.Contains(figure.After));

    private bool IsKnown(double value) => known.IsResult(value) || known.IsSaid(value);

    /// <summary>12 for a mean of 12.4; "about 40" for 43, "more than 40" where it is more.</summary>
    private bool IsRounded(double value, Figure figure)
    {
        if (figure.Kind != FigureKind.Count)
        {
            return false;
        }

        var roughly = WordLists.Roughly.Contains(figure.Before) || (WordLists.Above.Contains(figure.Before) && figure.BeforeThat is "more" or "mehr" or "más" or "plus");
        foreach (var result in known.Results)
        {
            if (result != Math.Floor(result) && (Near(Math.Floor(result), value) || Near(Math.Ceiling(result), value)) && Math.Abs(result - value) <= 0.5 + 1e-9)
            {
                return true;
            }

            if (roughly && IsRoughly(value, result) && (!IsAbove(figure) || value <= result))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbove(Figure figure) => WordLists.Above.Contains(figure.Before);

    private static bool IsRoughly(double value, double result)
    {
        var step = result < 100 ? 5 : result < 1000 ? 10 : 100;
        return result >= 8 && value % step == 0 && Math.Abs(value - result) <= Math.Max(step, result / 10);
    }

    /// <summary>"Two weeks" for 14 days.</summary>
    private bool IsWithin(double value, Figure figure)
    {
        var days = WordLists.Weeks.Contains(figure.After) ? 7 : WordLists.Months.Contains(figure.After) ? 30 : 0;
        return days > 0 && known.Results.Any(result => result >= days / 2 && Math.Round(result / days) == value);
    }

    /// <summary>Half of the whole, or close enough for the word.</summary>
    private bool IsShare(double share) => known.Counts.Any(part => part > 0 && known.Counts.Any(whole => whole > part && Math.Abs((part / whole) - share) <= 0.06));

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-9;
}
