using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Sandbox.OpenAi.Questions;

namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <summary>Reads a tool's text. Anything in no known form becomes an error, so that no figure is ever guessed.</summary>
internal static partial class ResultReader
{
    private const string NotePrefix = "note: ";
    private const string MissingPrefix = "missing: ";
    private const string PeopleColumns = "Name|Company|Roles|Open|Overdue";
    private const string Nobody = "nobody matches";

    public static ToolResult Read(string text)
    {
        if (ErrorText().Match(text) is { Success: true } error)
            return new ErrorResult(error.Groups["kind"].Value, error.Groups["what"].Value.Trim());

        var lines = Unfenced(text);
        if (lines.Count == 0 || !Header().IsMatch(lines[0]))
            return new ErrorResult("unreadable", "the look-up answered in a form I do not know");

        var header = lines[0].Split(" | ");
        var body = lines.Skip(1).Where(line => !IsNoteOrMissing(line)).ToList();
        return Read(header, body) with
        {
            Missing = lines.Skip(1).FirstOrDefault(line => line.StartsWith(MissingPrefix, StringComparison.Ordinal))?[MissingPrefix.Length..],
        };
    }

    private static ToolResult Read(string[] header, List<string> body)
    {
        if (header[1] == "Project overview")
            return new OverviewResult(header[0], [.. body.Select(Module).OfType<ModuleFigures>()]);
        if (body.Any(line => line.StartsWith(ReportReader.SectionMark, StringComparison.Ordinal)))
            return ReportReader.Read(header[0], body);
        if (header.Length > 2 && body.Any(line => line is PeopleColumns or Nobody) && Matched().Match(header[2]) is { Success: true } people)
            return People(header, Number(people, "matched"), body);
        if (header.Length > 2 && Matched().Match(header[2]) is { Success: true } matched)
            return Rows(header, Number(matched, "matched"), Number(matched, "total"), body);
        if (header.Length > 2 && header[2].EndsWith("records fit", StringComparison.Ordinal))
            return new ChoiceResult(header[0], [.. body.Where(line => line.Contains('|', StringComparison.Ordinal)).Skip(1).Select(line => Pair(line, '|'))]);
        return new DetailResult(header[0], [.. body.Where(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => Pair(line, ':'))]);
    }

    private static RowsResult Rows(string[] header, int matched, int total, List<string> body)
    {
        var measured = Measured(body);
        var (groupedBy, groups, more) = Groups(body.Skip(measured is null ? 0 : 1).FirstOrDefault());
        return new RowsResult(header[0], header[1], matched, total, groupedBy, groups, more) { Measured = measured };
    }

    private static PeopleResult People(string[] header, int matched, List<string> body)
    {
        var (_, companies, more) = Groups(body[0]);
        var people = body.SkipWhile(line => line != PeopleColumns).Skip(1).Select(line => line.Split('|')).Where(cells => cells.Length == 5)
            .Select(cells => new PersonLine(cells[0], cells[1], cells[2], cells[3], cells[4]));
        return new PeopleResult(header[0], matched, companies, more, [.. people]);
    }

    private static Measured? Measured(List<string> body)
    {
        var line = body.Count > 0 ? MeasureLine().Match(body[0]) : Match.Empty;
        return line.Success ? new Measured(line.Groups["name"].Value, Given(line, "count"), Given(line, "mean"), Given(line, "median"), Given(line, "most")) : null;
    }

    /// <summary>"by level: Level 3 11 | Roof 4"; no groups for any other line.</summary>
    public static (string? By, IReadOnlyList<GroupCount> Groups, bool More) Groups(string? text)
    {
        var line = GroupLine().Match(text ?? "");
        if (!line.Success)
            return (null, [], false);
        var parts = line.Groups["groups"].Value.Split(" | ");
        var counted = parts.Select(part => Group().Match(part)).Where(match => match.Success)
            .Select(match => new GroupCount(match.Groups["name"].Value, Number(match, "count"), match.Groups["measure"].Value));
        return (line.Groups["by"].Value, [.. counted], parts[^1].StartsWith('…'));
    }

    private static string? Given(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    private static ModuleFigures? Module(string line)
    {
        if (NotRead().Match(line) is { Success: true } problem && SubjectNames.OfTool(problem.Groups["module"].Value.ToLowerInvariant()) is { } unread)
            return new ModuleFigures(unread, problem.Groups["why"].Value, 0, 0, 0);
        var figures = Figures().Match(line);
        return figures.Success && SubjectNames.OfTool(figures.Groups["module"].Value.ToLowerInvariant()) is { } subject
            ? new ModuleFigures(subject, null, Number(figures, "total"), Number(figures, "open"), Number(figures, "overdue"))
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> Pair(string line, char separator)
    {
        var parts = line.Split(separator, 2, StringSplitOptions.TrimEntries);
        return new(parts[0], parts[1]);
    }

    private static List<string> Unfenced(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !FenceLine().IsMatch(line))];

    private static bool IsNoteOrMissing(string line) =>
        line.StartsWith(NotePrefix, StringComparison.Ordinal) || line.StartsWith(MissingPrefix, StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*ERROR\[(?:(?<kind>args)\]:\s*(?<what>.*?)(?=\s+Correct |\s*$)|(?<kind>\w+)\]:\s*(?<what>.*?[.!?…])(?=\s|$))", RegexOptions.Singleline)]
    private static partial Regex ErrorText();

    [GeneratedRegex(@"^</?data [^>]*>$")]
    private static partial Regex FenceLine();

    [GeneratedRegex(@"^r\d+ \| ")]
    private static partial Regex Header();

    [GeneratedRegex(@"^(?<matched>\d+) of (?<total>\d+)$")]
    private static partial Regex Matched();

    [GeneratedRegex(@"^by (?<by>[^:|]+): (?<groups>.+)$")]
    private static partial Regex GroupLine();

    [GeneratedRegex(@"^(?<name>days open|days late|response time): (?:no record has it|(?<count>\d+) records?, mean (?<mean>[\d.]+), median (?<median>[\d.]+), most (?<most>\d+))$")]
    private static partial Regex MeasureLine();

    [GeneratedRegex(@"^(?<name>.+?) (?<count>\d+)(?: \((?<measure>(?:mean|no) [^()]*)\))?$")]
    private static partial Regex Group();

    [GeneratedRegex(@"^(?<module>\w+): not read \((?<why>.*)\)$")]
    private static partial Regex NotRead();

    [GeneratedRegex(@"^(?<module>\w+): (?<total>\d+) total \| (?<open>\d+) open \| (?<overdue>\d+) overdue")]
    private static partial Regex Figures();
}
