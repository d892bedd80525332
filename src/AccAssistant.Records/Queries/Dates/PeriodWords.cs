using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Dates;

/// <summary>One day or period in words: <c>2026-11-30</c>, <c>1 oct</c>, <c>this week</c>, <c>next 7 days</c>, <c>q3 2026</c>.</summary>
internal static partial class PeriodWords
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <param name="text">Lower-case, single spaces.</param>
    /// <returns>Null when these are no words for a day or a period.</returns>
    public static DateSpan? Read(string text, DateFrame frame)
    {
        var words = text.StartsWith("the ", StringComparison.Ordinal) ? text[4..] : text;
        return Relative(words, frame.Today) ?? Counted(words, frame.Today) ?? Weekday(words, frame) ?? Day(words, frame) ?? Period(words, frame);
    }

    private static DateSpan? Relative(string text, DateOnly today) => text switch
    {
        "today" => new DateSpan(today),
        "tomorrow" => new DateSpan(today.Plus(1)),
        "yesterday" => new DateSpan(today.Plus(-1)),
        _ => RelativePattern().Match(text) is { Success: true } match
            ? Shifted(match.Groups["unit"].Value, today, match.Groups["which"].Value switch { "next" => 1, "this" or "current" => 0, _ => -1 })
            : null,
    };

    private static DateSpan Shifted(string unit, DateOnly today, int by) => unit switch
    {
        "week" => Week(today.Plus(7 * by)),
        "month" => MonthsFrom(today.FirstOfMonth().PlusMonths(by), 1),
        "quarter" => MonthsFrom(new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3 * by), 3),
        _ => MonthsFrom(new DateOnly(today.Year, 1, 1).PlusMonths(12 * by), 12),
    };

    /// <summary>Both today and the last day named are included.</summary>
    private static DateSpan? Counted(string text, DateOnly today)
    {
        var match = CountedPattern().Match(text);
        if (!match.Success)
            return null;

        var count = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) * (match.Groups["which"].Value == "next" ? 1 : -1);
        var end = match.Groups["unit"].Value switch
        {
            "day" => today.Plus(count),
            "week" => today.Plus(7 * count),
            _ => today.PlusMonths(count),
        };
        return count > 0 ? new DateSpan(today, end) : new DateSpan(end, today);
    }

    private static DateSpan? Weekday(string text, DateFrame frame)
    {
        var match = WeekdayPattern().Match(text);
        if (!match.Success)
            return null;

        var wanted = Array.FindIndex(Weekdays, day => day.StartsWith(match.Groups["day"].Value, StringComparison.Ordinal));
        var ahead = (wanted - (int)frame.Today.DayOfWeek + 7) % 7;
        var behind = (7 - ahead) % 7;
        return new DateSpan(match.Groups["which"].Value switch
        {
            "next" => frame.Today.Plus(ahead == 0 ? 7 : ahead),
            "last" => frame.Today.Plus(behind == 0 ? -7 : -behind),
            "this" => frame.Today.Monday().Plus((wanted + 6) % 7),
            _ => frame.Lean == DateLean.Past ? frame.Today.Plus(-behind) : frame.Today.Plus(ahead),
        });
    }

    private static DateSpan? Day(string text, DateFrame frame)
    {
        if (IsoPattern().IsMatch(text))
            return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso) ? new DateSpan(iso) : null;

        var match = DayMonthPattern().Match(text) is { Success: true } dayFirst ? dayFirst : MonthDayPattern().Match(text);
        if (!match.Success || MonthOf(match.Groups["month"].Value) is not { } month)
            return null;

        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        return InYear(match, frame, year => day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateSpan(new DateOnly(year, month, day)) : null);
    }

    private static DateSpan? Period(string text, DateFrame frame)
    {
        if (WeekOfPattern().Match(text) is { Success: true } week)
            return Day(week.Groups["day"].Value, frame) is { From: { } day } ? Week(day) : null;

        if (QuarterPattern().Match(text) is { Success: true } quarter)
            return InYear(quarter, frame, year => MonthsFrom(new DateOnly(year, (3 * (quarter.Groups["quarter"].Value[0] - '0')) - 2, 1), 3));

        if (MonthPattern().Match(text) is { Success: true } named && MonthOf(named.Groups["month"].Value) is { } month)
            return InYear(named, frame, year => MonthsFrom(new DateOnly(year, month, 1), 1));

        if (IsoMonthPattern().Match(text) is not { Success: true } iso || !Year(iso, out var isoYear))
            return null;

        return iso.Groups["month"] is { Success: true } number
            ? MonthsFrom(new DateOnly(isoYear, int.Parse(number.Value, CultureInfo.InvariantCulture), 1), 1)
            : MonthsFrom(new DateOnly(isoYear, 1, 1), 12);
    }

    private static DateSpan? InYear(Match match, DateFrame frame, Func<int, DateSpan?> read)
    {
        if (!match.Groups["year"].Success)
            return frame.Choose(read);

        return Year(match, out var year) ? read(year) : null;
    }

    private static bool Year(Match match, out int year) =>
        int.TryParse(match.Groups["year"].Value, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= 9999;

    private static DateSpan Week(DateOnly day) => new(day.Monday(), day.Monday().Plus(6));

    private static DateSpan MonthsFrom(DateOnly first, int months)
    {
        var last = first.PlusMonths(months - 1);
        return new DateSpan(first, new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    private static int? MonthOf(string text)
    {
        var index = text == "sept" ? 8 : Array.FindIndex(Months, month => month == text || month[..3] == text);
        return index < 0 ? null : index + 1;
    }

    [GeneratedRegex("^(?<which>this|current|last|previous|past|next) (?<unit>week|month|quarter|year)$")]
    private static partial Regex RelativePattern();

    [GeneratedRegex("^(?<which>last|past|previous|next) (?<count>[1-9][0-9]{0,3}) (?<unit>day|week|month)s?$")]
    private static partial Regex CountedPattern();

    [GeneratedRegex("^((?<which>this|last|next) )?(?<day>sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tue|wed|thu|fri|sat)$")]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex("^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$")]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(st|nd|rd|th)?\.?( of)? (?<month>[a-z]+)\.?(,? (?<year>[0-9]{4}))?$")]
    private static partial Regex DayMonthPattern();

    [GeneratedRegex(@"^(?<month>[a-z]+)\.? (?<day>[0-9]{1,2})(st|nd|rd|th)?(,? (?<year>[0-9]{4}))?$")]
    private static partial Regex MonthDayPattern();

    [GeneratedRegex("^week (of|from) (?<day>.+)$")]
    private static partial Regex WeekOfPattern();

    [GeneratedRegex("^(q(?<quarter>[1-4])( (?<year>[0-9]{4}))?|(?<year>[0-9]{4})[ -]?q(?<quarter>[1-4]))$")]
    private static partial Regex QuarterPattern();

    [GeneratedRegex(@"^(?<month>[a-z]+)( (?<year>[0-9]{4}))?$")]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^(?<year>[0-9]{4})(-(?<month>0?[1-9]|1[0-2]))?$")]
    private static partial Regex IsoMonthPattern();
}
