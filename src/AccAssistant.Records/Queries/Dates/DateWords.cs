using System.Text.RegularExpressions;

namespace AccAssistant.Records.Queries.Dates;

/// <summary>Which days are asked for, in the words they were asked in; what they mean depends on the day of the question.</summary>
public sealed partial record DateWords
{
    private const string None = "none";
    private const string Set = "set";

    private DateWords(string text) => Text = text;

    /// <summary>Lower-case, single spaces; read again it is the same.</summary>
    public string Text { get; }

    /// <summary>Records without this date.</summary>
    public bool IsNone => Text == None;

    /// <summary>Records with this date, whichever it is.</summary>
    public bool IsSet => Text == Set;

    public const string Allowed =
        "2026-11-30, 1 Oct, Oct 1 2026, today, tomorrow, yesterday, this/last/next week|month|quarter|year, next 7 days, last 30 days, Tuesday, October 2026, Q3, "
        + "before/after/since/until a date, 2026-11-01..2026-11-30, none, set";

    /// <summary>Null when the text is no date, no period and no range.</summary>
    public static DateWords? TryParse(string text)
    {
        var words = Spaces().Replace(text.Trim().ToLowerInvariant(), " ");
        if (words is "nothing" or "not set" or "missing" or "no date" or "empty" or None)
            return new DateWords(None);
        if (words is "any" or Set)
            return new DateWords(Set);

        // Whether words can be read does not depend on the day they are read on.
        return RangeWords.Read(words, new DateFrame(new DateOnly(2024, 2, 29), DateLean.Ahead)) is null ? null : new DateWords(words);
    }

    internal DateSpan Resolve(DateOnly today, DateLean lean) =>
        RangeWords.Read(Text, new DateFrame(today, lean)) ?? throw new InvalidOperationException("These words stand for no range of days.");

    internal bool Matches(DateOnly? day, DateSpan span) => IsNone ? day is null : day is { } value && (IsSet || span.Contains(value));

    public override string ToString() => Text;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
