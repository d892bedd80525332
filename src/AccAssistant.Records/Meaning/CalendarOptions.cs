namespace AccAssistant.Records.Meaning;

/// <summary>The calendar records are judged by.</summary>
public sealed class CalendarOptions
{
    public const string Section = "Demo";

    /// <summary>A date (<c>2026-11-23</c>) or a date and time that stands for now; with an offset it is an instant, without one the same day everywhere. Empty: the real time. Token lifetimes never follow it.</summary>
    public string Now { get; set; } = "";
}
