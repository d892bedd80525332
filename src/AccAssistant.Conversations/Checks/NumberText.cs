using System.Globalization;

namespace AccAssistant.Conversations.Checks;

/// <summary>What digits with separators may mean, whatever the locale.</summary>
internal static class NumberText
{
    /// <returns>Empty for what is no number, such as a version.</returns>
    public static (IReadOnlyList<double> Values, int Decimals) Of(string raw)
    {
        var text = string.Concat(raw.Where(character => char.IsAsciiDigit(character) || character is '.' or ','));
        var (point, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        if (point < 0 && comma < 0)
        {
            return ([Value(text)], 0);
        }

        var last = Math.Max(point, comma);
        var decimals = text.Length - last - 1;
        if (point >= 0 && comma >= 0)
        {
            return text.IndexOf(text[last], StringComparison.Ordinal) == last ? ([Decimal(text, last)], decimals) : ([], 0);
        }

        var parts = text.Split(text[last]);
        var grouped = parts[0].Length is >= 1 and <= 3 && parts.Skip(1).All(part => part.Length == 3);
        return (parts.Length, grouped) switch
        {
            (2, true) => ([Value(string.Concat(parts)), Decimal(text, last)], 0),
            (2, false) => ([Decimal(text, last)], decimals),
            (_, true) => ([Value(string.Concat(parts))], 0),
            _ => ([], 0),
        };
    }

    private static double Value(string digits) => double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static double Decimal(string text, int at) =>
        double.Parse(string.Concat(text[..at].Where(char.IsAsciiDigit)) + "." + text[(at + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
