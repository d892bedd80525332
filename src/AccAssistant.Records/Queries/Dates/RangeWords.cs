using System.Text.RegularExpressions;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Dates;

/// <summary>A range in words: <c>2026-11-01..2026-11-30</c>, <c>before 1 dec</c>, <c>since tuesday</c>, or a period on its own.</summary>
internal static partial class RangeWords
{
    public static DateSpan? Read(string text, DateFrame frame) => Between(text, frame) ?? OneSided(text, frame) ?? PeriodWords.Read(text, frame);

    private static DateSpan? Between(string text, DateFrame frame)
    {
        var match = BetweenPattern().Match(text);
        if (!match.Success)
            return null;

        var (first, last) = (match.Groups["from"].Value, match.Groups["to"].Value);
        if (first.Length == 0 && last.Length == 0)
            return null;
        if (first.Length == 0)
            return PeriodWords.Read(last, frame) is { } until ? new DateSpan(null, until.To) : null;
        if (PeriodWords.Read(first, frame) is not { } from)
            return null;
        if (last.Length == 0)
            return new DateSpan(from.From, null);
        if (PeriodWords.Read(last, frame) is not { } to)
            return null;

        // "20 Dec..15 Jan": the year missing from the first is the one before the second.
        var before = from.From > to.To ? PeriodWords.Read(first, new DateFrame(frame.Today, DateLean.Past, to.To!.Value)) ?? from : from;
        return new DateSpan(before.From, to.To);
    }

    private static DateSpan? OneSided(string text, DateFrame frame)
    {
        var match = OneSidedPattern().Match(text);
        if (!match.Success)
            return null;

        var word = match.Groups["word"].Value;
        if (PeriodWords.Read(match.Groups["period"].Value, word is "since" ? Before(frame, match.Groups["period"].Value) : frame) is not { } period)
            return null;

        return word switch
        {
            "before" => new DateSpan(null, period.From?.Plus(-1)),
            "after" => new DateSpan(period.To?.Plus(1), null),
            "since" or "from" => new DateSpan(period.From, null),
            "on" or "in" => period,
            _ => new DateSpan(null, period.To),
        };
    }

    /// <summary>"Since Monday" said on a Monday means the one a week ago; "since" looks back whatever the date is of.</summary>
    private static DateFrame Before(DateFrame frame, string period)
    {
        var looksBack = frame with { Lean = DateLean.Past };
        return PeriodWords.Read("last " + period, looksBack) is not null && PeriodWords.Read(period, looksBack) is { } day && day == new DateSpan(frame.Today)
            ? looksBack with { Today = frame.Today.Plus(-1) }
            : looksBack;
    }

    [GeneratedRegex(@"^((?<from>[^.]*?) ?\.\.\.? ?(?<to>[^.]*)|between (?<from>.+) and (?<to>.+)|from (?<from>.+) (to|until) (?<to>.+)|(?<from>.+) to (?<to>.+))$")]
    private static partial Regex BetweenPattern();

    [GeneratedRegex("^(?<word>before|after|since|from|until|till|by|up to|on or before|on|in) (?<period>.+)$")]
    private static partial Regex OneSidedPattern();
}
