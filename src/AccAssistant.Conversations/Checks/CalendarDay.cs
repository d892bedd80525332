namespace AccAssistant.Conversations.Checks;

/// <summary>A day as written, perhaps without its year.</summary>
internal readonly record struct CalendarDay(int? Year, int Month, int Day)
{
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Year is null or (>= 1 and <= 9999) && Day <= DateTime.DaysInMonth(Year ?? 2024, Month);
}
