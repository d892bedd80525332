using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>Whether a value is the one somebody asks for. Where any value is exactly it, near ones do not count.</summary>
/// <param name="Exact">The value, then what is asked for.</param>
internal sealed record ValueMatch(Func<string, string, bool> Exact, Func<string, string, bool> Near)
{
    public static readonly ValueMatch Words = new(Same, Holds);

    /// <summary>A place stands for everything inside it.</summary>
    public static readonly ValueMatch Place = new(PlacePaths.IsInside, Holds);

    /// <summary>A section by its number or the beginning of it, spaces and dots aside; else by words.</summary>
    public static readonly ValueMatch Spec = new((value, wanted) => IsNumber(wanted) ? Digits(value).StartsWith(Digits(wanted), StringComparison.Ordinal) : Same(value, wanted), Holds);

    /// <summary>"8" and "08" are division 08.</summary>
    public static readonly ValueMatch Division = new(
        (value, wanted) => IsNumber(wanted) ? Digits(value) == Digits(wanted).PadLeft(2, '0') : Same(value[Math.Min(3, value.Length)..], wanted) || Same(value, wanted),
        Holds);

    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static bool Same(string value, string wanted) => Compare.Compare(value, wanted, Loosely) == 0;

    /// <summary>Anywhere in the value, but "Level 1" is not in "Level 12".</summary>
    public static bool Holds(string value, string wanted)
    {
        for (var from = 0; from < value.Length;)
        {
            var at = Compare.IndexOf(value.AsSpan(from), wanted, Loosely, out var length);
            // Of letters nobody sees every value holds none.
            if (at < 0 || length == 0)
                return false;
            at += from;
            if (!CutsNumber(value, at) && !CutsNumber(value, at + length))
                return true;
            from = at + 1;
        }

        return false;
    }

    private static bool CutsNumber(string value, int at) =>
        at > 0 && at < value.Length && char.IsAsciiDigit(value[at - 1]) && char.IsAsciiDigit(value[at]);

    private static bool IsNumber(string wanted) => wanted.Any(char.IsAsciiDigit) && wanted.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '.' or '-');

    /// <summary>Of the number a value begins with.</summary>
    private static string Digits(string value) =>
        string.Concat(value.TakeWhile(letter => !char.IsLetter(letter)).Where(char.IsAsciiDigit));
}
