using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AccAssistant.Storage;

/// <summary>Text as every database takes it: PostgreSQL refuses the null character and half a surrogate pair, so neither is kept anywhere.</summary>
public sealed class StorableText() : ValueConverter<string, string>(text => Clean(text), text => text)
{
    private const char Unknown = '\uFFFD';

    /// <summary>The same text when nothing in it has to go.</summary>
    public static string Clean(string text)
    {
        var first = FirstStray(text, 0);
        if (first < 0)
            return text;

        var clean = text.ToCharArray();
        for (var at = first; at >= 0; at = FirstStray(text, at + 1))
            clean[at] = Unknown;
        return new string(clean);
    }

    private static int FirstStray(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0)
                return -1;
            at += next;
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else
                return at;
        }

        return -1;
    }

    private static readonly System.Buffers.SearchValues<char> Suspects =
        System.Buffers.SearchValues.Create([.. "\0", .. Enumerable.Range(char.MinValue + 0xD800, 0x800).Select(code => (char)code)]);
}
