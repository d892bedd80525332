using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>Text as a workbook can hold it.</summary>
internal static partial class XlsxText
{
    /// <summary>Excel's longest cell.</summary>
    public const int Longest = 32_767;

    /// <summary>Without what XML cannot hold, and cut with "…" where it is too long for a cell.</summary>
    public static string Of(string text) => Code().Replace(Cut(Kept(text)), "_x005F_");

    private static string Kept(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                kept.Append(text[at]).Append(text[++at]);
            else if (text[at] == '\r')
                kept.Append(at + 1 < text.Length && text[at + 1] == '\n' ? "" : "\n");
            else if (XmlConvert.IsXmlChar(text[at]))
                kept.Append(text[at]);
        }

        return kept.ToString();
    }

    private static string Cut(string text)
    {
        if (text.Length <= Longest)
            return text;
        var end = Longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    // Excel reads "_x0041_" as "A"; its underscore written so, it is read as it was.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Code();
}
