using AccAssistant.Conversations.Wording;
using AngleSharp.Dom;

namespace AccAssistant.Tests.Support;

/// <summary>A language that is English in brackets, so that what is said in no language of the reader's shows.</summary>
internal static class Bracketed
{
    private const char Open = '⟦';
    private const char Close = '⟧';

    private static readonly string[] SaidToPeople = ["aria-label", "title", "placeholder", "alt"];

    /// <summary>English and, as "de", the bracketed one.</summary>
    public static SpokenLanguages Languages { get; } = new(["en", "de"], (english, language) => language.Name == "de" ? $"{Open}{english}{Close}" : null);

    /// <summary>For who reads the bracketed one.</summary>
    public static Words Words { get; } = Languages.Of("de", "de-DE");

    /// <summary>What of a text stands in no brackets; empty where that has no letters.</summary>
    public static string Outside(string text)
    {
        var depth = 0;
        var left = Outside(text, ref depth);
        return left.Exists(char.IsLetter) ? new string([.. left]).Trim() : "";
    }

    /// <summary>The texts with letters, and the attributes people are told, that stand in no brackets.</summary>
    /// <param name="names">Stand for themselves in every language.</param>
    /// <param name="exempt">A selector of what is nobody's text or not in the reader's language on purpose.</param>
    public static IReadOnlyList<string> Outside(IDocument page, string exempt, params IReadOnlyList<string> names)
    {
        var depth = 0;
        var outside = new List<string>();
        foreach (var node in page.DocumentElement.GetDescendants())
        {
            if (node is IText text)
                Look(text.Data, text.ParentElement!, ref depth);
            else if (node is IElement element)
                foreach (var attribute in SaidToPeople.Where(element.HasAttribute))
                    LookAlone(element.GetAttribute(attribute)!, element);
        }

        return outside;

        void LookAlone(string text, IElement where)
        {
            var alone = 0;
            Look(text, where, ref alone);
        }

        void Look(string text, IElement where, ref int depth)
        {
            var left = Outside(names.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal)), ref depth);
            if (left.Exists(char.IsLetter) && where.Closest(exempt) is null)
                outside.Add($"<{where.LocalName}> {new string([.. left]).Trim()}");
        }
    }

    private static List<char> Outside(string text, ref int depth)
    {
        var left = new List<char>();
        foreach (var mark in text)
        {
            depth += mark switch { Open => 1, Close => -1, _ => 0 };
            if (depth == 0 && mark != Close)
                left.Add(mark);
        }

        return left;
    }
}
