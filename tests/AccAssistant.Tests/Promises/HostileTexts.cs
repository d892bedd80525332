using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>Texts that try to run, load, link or pretend, named by their line in <c>hostile-texts.txt</c>.</summary>
internal static partial class HostileTexts
{
    private static readonly SortedDictionary<int, string> ByLine = Read();

    public static TheoryData<int> Lines => [.. ByLine.Keys];

    public static IReadOnlyList<string> All => [.. ByLine.Values];

    public static string At(int line) => ByLine[line];

    /// <summary>A line as its file writes it: what no eye can see stands there by its number, and what is long by how often it comes.</summary>
    public static string Written(string line) => Repetition().Replace(
        Hidden().Replace(line.Replace('⏎', '\n'), match => char.ConvertFromUtf32(int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))),
        match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))));

    private static SortedDictionary<int, string> Read()
    {
        var lines = File.ReadAllLines(Repository.File("tests/AccAssistant.Tests/Promises/Texts/hostile-texts.txt"));
        var texts = lines.Index().Where(line => line.Item.Length > 0 && !line.Item.StartsWith("%% ", StringComparison.Ordinal)).ToDictionary(line => line.Index + 1, line => Written(line.Item));
        return new SortedDictionary<int, string>(texts);
    }

    [GeneratedRegex(@"\{U\+([0-9A-F]{4,6})\}")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\{([0-9]+)×([^}]*)\}")]
    private static partial Regex Repetition();
}
