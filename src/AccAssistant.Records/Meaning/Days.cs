using System.Globalization;

namespace AccAssistant.Records.Meaning;

/// <summary>Calendar arithmetic that stays inside the calendar: records carry the years 0001 and 9999.</summary>
internal static class Days
{
    public static string Text(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Plus(this DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly PlusMonths(this DateOnly day, int months)
    {
        var month = Math.Clamp((long)(day.Year * 12) + day.Month - 1 + months, 12, (9999 * 12) + 11);
        var (year, index) = ((int)(month / 12), (int)(month % 12) + 1);
        return new DateOnly(year, index, Math.Min(day.Day, DateTime.DaysInMonth(year, index)));
    }

    public static DateOnly Monday(this DateOnly day) => day.Plus(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly FirstOfMonth(this DateOnly day) => new(day.Year, day.Month, 1);
}
