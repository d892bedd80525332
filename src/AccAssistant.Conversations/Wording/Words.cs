using System.Globalization;

namespace AccAssistant.Conversations.Wording;

/// <summary>What the interface says, in one reader's language, with figures and days in the reader's own format. Texts of records are no words of ours.</summary>
/// <param name="language">Of the texts.</param>
/// <param name="format">Of figures and days; with a region where the reader's browser names one.</param>
public sealed class Words(CultureInfo language, CultureInfo format, Translation translation)
{
    private readonly ReaderFormat _format = new(format);

    /// <summary>For what nobody in particular reads.</summary>
    public static Words English { get; } = new(CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("en-GB"), (_, _) => null);

    /// <summary>e.g. "en".</summary>
    public string Language => language.Name;

    /// <summary>e.g. "en-GB".</summary>
    public string Format => format.Name;

    /// <param name="english">The text itself, where it is used: every such text is in the resources.</param>
    public string this[string english] => translation(english, language) ?? english;

    /// <param name="values">For "{0}" and on: figures and days are written as the reader writes them.</param>
    public string this[string english, params ReadOnlySpan<object> values] => Filled(this[english], values);

    /// <param name="count">Fills "{0}"; further values "{1}" and on.</param>
    public string Of(long count, string one, string many, params ReadOnlySpan<object> values) =>
        Filled(this[count == 1 ? one : many], [count, .. values]);

    /// <summary>Marks a text of the interface that is said later, from a variable.</summary>
    public static string Known(string english) => english;

    /// <summary>e.g. "1,234".</summary>
    public string Count(long count) => _format.Count(count);

    /// <summary>At most one place, e.g. "1,234.5".</summary>
    public string Figure(decimal figure) => _format.Figure(figure);

    /// <summary>One place always, e.g. "2.0".</summary>
    public string Tenths(decimal figure) => _format.Tenths(figure);

    /// <summary>e.g. "23 Nov 2026".</summary>
    public string Day(DateOnly day) => _format.Day(day);

    /// <summary>e.g. "November 2026".</summary>
    public string Month(DateOnly day) => _format.Month(day);

    /// <param name="local">On the calendar and clock it is to be read by.</param>
    /// <returns>e.g. "23 Nov 2026, 10:42".</returns>
    public string Moment(DateTimeOffset local) => _format.Moment(local);

    /// <returns>e.g. "10:42".</returns>
    public string Time(DateTimeOffset local) => _format.Time(local);

    /// <returns>e.g. "10:42:05".</returns>
    public string TimeToTheSecond(DateTimeOffset local) => _format.TimeToTheSecond(local);

    /// <summary>A text as it stands within a sentence, or at the start of one. German keeps its capitals: its nouns have them.</summary>
    public string Cased(string text, bool atStart) => text.Length == 0 || (!atStart && language.Name == "de")
        ? text
        : (atStart ? char.ToUpper(text[0], language) : char.ToLower(text[0], language)) + text[1..];

    private string Filled(string text, ReadOnlySpan<object> values)
    {
        var written = new object[values.Length];
        for (var at = 0; at < values.Length; at++)
            written[at] = Written(values[at]);
        return string.Format(CultureInfo.InvariantCulture, text, written);
    }

    private string Written(object value) => value switch
    {
        int count => Count(count),
        long count => Count(count),
        decimal figure => Figure(figure),
        DateOnly day => Day(day),
        DateTimeOffset moment => Moment(moment),
        var other => other.ToString() ?? "",
    };
}
