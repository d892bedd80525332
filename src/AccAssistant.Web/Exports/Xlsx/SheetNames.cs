using System.Globalization;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>Names as Excel takes them for sheets: short, of few signs, and none twice.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Refused = "[]:*?/\\";

    public static IReadOnlyList<string> Of(IReadOnlyList<string> wanted)
    {
        var names = new List<string>();
        foreach (var want in wanted)
        {
            var plain = Plain(want);
            var name = Cut(plain, "");
            for (var number = 2; names.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
                name = Cut(plain, string.Create(CultureInfo.InvariantCulture, $" ({number})"));
            names.Add(name);
        }

        return names;
    }

    private static string Plain(string name)
    {
        var letters = XlsxText.Of(PlainText.Of(name)).Select(letter => Refused.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? ' ' : letter);
        var plain = string.Join(' ', new string([.. letters]).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        // Excel keeps "History" to itself.
        return plain.Length == 0 || plain.Equals("History", StringComparison.OrdinalIgnoreCase) ? plain + "_" : plain;
    }

    private static string Cut(string name, string end)
    {
        var most = Longest - end.Length;
        if (name.Length <= most)
            return name + end;
        var kept = char.IsHighSurrogate(name[most - 2]) ? most - 2 : most - 1;
        return name[..kept].TrimEnd() + "…" + end;
    }
}
