using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Evaluation.Judging;

/// <summary>Finds figures in words: 12 is neither in 112, nor in RFI-12, nor in 2026-11-12.</summary>
internal static class SpokenFigure
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private const string None = @"(?i)\b(no|none|nothing|nobody|neither|zero|not any|kein\w*|ningun\w*|aucun\w*)\b";

    public static bool Says(string text, int figure) =>
        Stands(text, figure.ToString(CultureInfo.InvariantCulture))
        || (figure >= 1000 && Stands(text, figure.ToString("#,0", CultureInfo.InvariantCulture), figure.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.'), figure.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F'), figure.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ')))
        || (figure < Words.Length && Regex.IsMatch(text, $@"(?i)\b{Words[figure]}\b"))
        || (figure == 0 && Regex.IsMatch(text, None));

    /// <summary>A mean or median, with as many decimals as it has.</summary>
    public static bool Says(string text, decimal figure)
    {
        var plain = figure.ToString("0.#", CultureInfo.InvariantCulture);
        return plain.Contains('.', StringComparison.Ordinal) ? Stands(text, plain, plain.Replace('.', ',')) : Stands(text, plain, plain + ".0");
    }

    private static bool Stands(string text, params ReadOnlySpan<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            if (Regex.IsMatch(text, $@"(?<![\w#.,]|\w-){Regex.Escape(spelling)}(?![\w]|[.,]\d|-\d)"))
                return true;
        }

        return false;
    }
}
