using System.Globalization;
using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>Reads a report: a line for every section, then the sections one by one.</summary>
internal static partial class ReportReader
{
    public const string SectionMark = "## ";

    public static ReportResult Read(string id, IReadOnlyList<string> body)
    {
        var parts = body.Select(Part).OfType<ReportPart>().ToList();
        for (var line = 0; line < body.Count; line++)
        {
            var at = body[line].StartsWith(SectionMark, StringComparison.Ordinal) ? parts.FindIndex(part => body[line] == SectionMark + part.Title) : -1;
            if (at >= 0)
                parts[at] = Detailed(parts[at], [.. body.Skip(line + 1).TakeWhile(next => !next.StartsWith(SectionMark, StringComparison.Ordinal))]);
        }

        return new ReportResult(id, parts);
    }

    private static ReportPart? Part(string line)
    {
        if (Counted().Match(line) is { Success: true } counted)
            return new ReportPart(counted.Groups["title"].Value, int.Parse(counted.Groups["count"].Value, CultureInfo.InvariantCulture));
        if (NotMade().Match(line) is { Success: true } failed)
            return new ReportPart(failed.Groups["title"].Value, null, Made: false);
        return Tabled().Match(line) is { Success: true } tabled ? new ReportPart(tabled.Groups["title"].Value, null) : null;
    }

    private static ReportPart Detailed(ReportPart part, IReadOnlyList<string> lines)
    {
        var (by, groups, more) = ResultReader.Groups(lines.Count > 0 ? lines[0] : null);
        var rows = lines.Where(line => line.Contains('|', StringComparison.Ordinal) && !line.Contains(" | ", StringComparison.Ordinal)).Select(line => line.Split('|')).ToList();
        return part with { GroupedBy = by, Groups = groups, MoreGroups = more, Totals = part.Count is null && rows.Count > 1 ? Totals(rows[0], rows[^1]) : [] };
    }

    private static IReadOnlyList<KeyValuePair<string, int>> Totals(string[] columns, string[] last) => last[0].StartsWith("All", StringComparison.Ordinal)
        ? [.. columns.Zip(last).Select(pair => (Name: pair.First, Known: int.TryParse(pair.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var figure), Figure: figure)).Where(cell => cell.Known).Select(cell => KeyValuePair.Create(cell.Name, cell.Figure))]
        : [];

    [GeneratedRegex(@"^## (?<title>.+?): (?<count>\d+) records \(")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^## (?<title>.+?): not made \(")]
    private static partial Regex NotMade();

    [GeneratedRegex(@"^## (?<title>.+?) \(.*\)$")]
    private static partial Regex Tabled();
}
