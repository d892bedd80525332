using System.Text.RegularExpressions;

namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>A text of ours with places for values, recognised where it is said in English and said again in a reader's language. Of an English text only the first letter may be in another case.</summary>
internal sealed partial class Phrase
{
    private readonly string english;
    private readonly PhraseValue[] values;
    private readonly string[] literals;
    private readonly int[] places;

    /// <param name="english">Two places never touch, so that a text is taken apart in one pass, however long it is.</param>
    /// <param name="values">What "{0}" and on may be; a place that is there twice holds the same twice.</param>
    public Phrase(string english, params PhraseValue[] values)
    {
        (this.english, this.values) = (english, values);
        var parts = Places().Split(english);
        literals = [.. parts.Where((_, at) => at % 2 == 0)];
        places = [.. parts.Where((_, at) => at % 2 == 1).Select(place => place[0] - '0')];
    }

    /// <returns>Null where the text is another one.</returns>
    public string? In(string text, Words words)
    {
        if (!Begins(text) || !text.EndsWith(literals[^1][(places.Length == 0 ? 1 : 0)..], StringComparison.Ordinal) || Found(text) is not { } found)
            return null;

        var said = new object[values.Length];
        for (var at = 0; at < said.Length; at++)
        {
            if (values[at](found[at], words) is not { } value)
                return null;
            said[at] = value;
        }

        var whole = words[english, said];
        return literals[0].Length == 0 || text[0] == english[0] ? whole : words.Cased(whole, char.IsUpper(text[0]));
    }

    private bool Begins(string text) => literals[0] is not [var first, .. var rest]
        || (text.Length > rest.Length && char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(first) && text.AsSpan(1).StartsWith(rest, StringComparison.Ordinal));

    private string[]? Found(string text)
    {
        var found = new string[values.Length];
        var at = literals[0].Length;
        for (var place = 0; place < places.Length; place++)
        {
            var next = literals[place + 1];
            var end = place == places.Length - 1 ? text.Length - next.Length : text.IndexOf(next, at, StringComparison.Ordinal);
            if (end < at || (found[places[place]] is { } before && before != text[at..end]))
                return null;
            found[places[place]] = text[at..end];
            at = end + next.Length;
        }

        return at == text.Length ? found : null;
    }

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Places();
}
