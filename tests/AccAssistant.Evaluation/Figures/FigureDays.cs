using System.Globalization;

namespace AccAssistant.Evaluation.Figures;

/// <summary>The days an expected figure speaks of.</summary>
internal static class FigureDays
{
    /// <param name="words">none, set, today, this/next/last week or month, "next 7 days", "last 30 days", a day, a range with "..", or before, after, since and until a day.</param>
    public static Func<DateOnly?, bool> Of(string words, DateOnly today)
    {
        if (words is "none" or "set")
            return day => day is null == (words == "none");
        var (from, to) = Range(words, today);
        return day => day is { } on && (from is null || on >= from) && (to is null || on <= to);
    }

    private static (DateOnly? From, DateOnly? To) Range(string words, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var first = new DateOnly(today.Year, today.Month, 1);
        var parts = words.Split(' ');
        return parts switch
        {
            ["today"] => (today, today),
            ["this", "week"] => (monday, monday.AddDays(6)),
            ["next", "week"] => (monday.AddDays(7), monday.AddDays(13)),
            ["last", "week"] => (monday.AddDays(-7), monday.AddDays(-1)),
            ["this", "month"] => (first, first.AddMonths(1).AddDays(-1)),
            ["next", "month"] => (first.AddMonths(1), first.AddMonths(2).AddDays(-1)),
            ["last", "month"] => (first.AddMonths(-1), first.AddDays(-1)),
            ["next", var days, "days"] => (today, today.AddDays(int.Parse(days, CultureInfo.InvariantCulture))),
            ["last", var days, "days"] => (today.AddDays(-int.Parse(days, CultureInfo.InvariantCulture)), today),
            ["before", var day] => (null, Day(day).AddDays(-1)),
            ["after", var day] => (Day(day).AddDays(1), null),
            ["since", var day] => (Day(day), null),
            ["until", var day] => (null, Day(day)),
            [var range] when range.Split("..") is [var start, var end] => (Day(start), Day(end)),
            [var day] => (Day(day), Day(day)),
            _ => throw new FormatException($"\"{words}\" are no days of an expected figure."),
        };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
