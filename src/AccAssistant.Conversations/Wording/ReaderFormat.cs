using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.Wording;

/// <summary>Figures and days as people of one culture write them. The months are named, so that no day is taken for a month, and the calendar is the projects'.</summary>
internal sealed partial class ReaderFormat
{
    private readonly CultureInfo _culture;
    private readonly string _day;
    private readonly string _time;
    private readonly string _second;

    public ReaderFormat(CultureInfo culture)
    {
        _culture = (CultureInfo)culture.Clone();
        if (_culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
            _culture.DateTimeFormat.Calendar = gregorian;
        _day = Weekday().Replace(_culture.DateTimeFormat.LongDatePattern, "").Trim(' ', ',', '،', '、', '.').Replace("MMMM", "MMM", StringComparison.Ordinal);
        // Of the narrow space between a time and its half of the day many fonts know nothing.
        _time = _culture.DateTimeFormat.ShortTimePattern.Replace('\u202f', '\u00a0');
        _second = _culture.DateTimeFormat.LongTimePattern.Replace('\u202f', '\u00a0');
    }

    public string Count(long count) => count.ToString("N0", _culture);

    public string Figure(decimal figure) => figure.ToString("#,0.#", _culture);

    public string Tenths(decimal figure) => figure.ToString("#,0.0", _culture);

    public string Day(DateOnly day) => day.ToString(_day, _culture);

    public string Month(DateOnly day) => day.ToString("Y", _culture);

    public string Moment(DateTimeOffset local) => $"{Day(DateOnly.FromDateTime(local.DateTime))}, {Time(local)}";

    public string Time(DateTimeOffset local) => local.ToString(_time, _culture);

    public string TimeToTheSecond(DateTimeOffset local) => local.ToString(_second, _culture);

    [GeneratedRegex(@"[,،、]?\s*\(?dddd\)?(\s*'[^']*')?[,،、.]?\s*")]
    private static partial Regex Weekday();
}
