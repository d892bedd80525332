using System.Text;

namespace AccAssistant.Records.Queries;

/// <summary>Separators and quotes of the text form. A quote inside quotes is doubled.</summary>
internal static class QueryValues
{
    /// <summary>The parts between separators that stand outside quotes, trimmed, empty ones left out, quotes kept.</summary>
    public static IReadOnlyList<string> Cut(string text, params ReadOnlySpan<char> separators)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var quoted = false;
        foreach (var character in text)
        {
            // A quote in the middle of a word is an inch sign or an apostrophe, not the start of a quotation.
            if (character == '"' && (quoted || IsStart(part)))
                quoted = !quoted;
            else if (character == '"' && part.Length > 0 && part[^1] == '"')
                quoted = true;

            if (!quoted && separators.Contains(character))
                Finish();
            else
                part.Append(character);
        }

        Finish();
        return parts;

        void Finish()
        {
            var text = part.ToString().Trim();
            if (text.Length > 0)
                parts.Add(text);
            part.Clear();
        }
    }

    public static IReadOnlyList<string> Split(string value) => Cut(value, ',');

    public static bool IsQuoted(string value) => value.Length >= 2 && value[0] == '"' && value[^1] == '"';

    public static string Unquote(string value) =>
        IsQuoted(value) ? value[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim() : value;

    public static string InQuotes(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>In quotes where it could not be read back without them.</summary>
    public static string Quote(string value, char? separator = null) =>
        value.AsSpan().ContainsAny(";\n\"") || (separator is { } cut && value.Contains(cut, StringComparison.Ordinal)) ? InQuotes(value) : value;

    private static bool IsStart(StringBuilder part)
    {
        for (var i = part.Length - 1; i >= 0; i--)
        {
            if (part[i] is ':' or ',' or '=')
                return true;
            if (!char.IsWhiteSpace(part[i]))
                return false;
        }

        return true;
    }
}
