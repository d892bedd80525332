using System.Collections.Concurrent;
using System.Globalization;

namespace AccAssistant.Conversations.Wording;

/// <summary>The languages the interface speaks, the first where a reader wants none of them.</summary>
/// <param name="spoken">Two letters each.</param>
public sealed class SpokenLanguages(IReadOnlyList<string> spoken, Translation translation)
{
    private const int LongestTag = 35;

    private readonly ConcurrentDictionary<(string Language, string Format), Words> _words = new();

    /// <param name="wanted">Language tags such as "de-CH", the most wanted first; what is none is passed over.</param>
    public Words For(IEnumerable<string> wanted)
    {
        var cultures = wanted.Select(Culture).OfType<CultureInfo>().ToList();
        return Of(cultures.Select(culture => culture.TwoLetterISOLanguageName).FirstOrDefault(spoken.Contains), cultures.FirstOrDefault()?.Name);
    }

    /// <summary>As <see cref="Words.Language"/> and <see cref="Words.Format"/> have them.</summary>
    /// <param name="language">Null, where none is wanted or a question from an older process names none: the first.</param>
    public Words Of(string? language, string? format) => _words.GetOrAdd(
        (language ?? spoken[0], format ?? Words.English.Format),
        key => new Words(CultureInfo.GetCultureInfo(key.Language), CultureInfo.GetCultureInfo(key.Format), translation));

    // Only those the platform knows, so that nobody fills the memory with invented ones.
    private static CultureInfo? Culture(string tag)
    {
        try
        {
            return tag.Length is > 1 and <= LongestTag ? CultureInfo.GetCultureInfo(tag, predefinedOnly: true) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
