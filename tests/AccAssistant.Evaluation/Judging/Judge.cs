using System.Text.RegularExpressions;
using AccAssistant.Evaluation.Figures;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Storage;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Evaluation.Judging;

/// <summary>Judges an answer by its outcome: the figures and records in it, not the way they were found.</summary>
internal sealed class Judge(RawProject project)
{
    // As many rows as a table in an answer has.
    private const int TableRows = 20;

    private const int NamedGroups = 8;

    /// <returns>What is wrong with it, in words; empty when it is right.</returns>
    /// <param name="files">Names of the files of the RFIs whose files are asked for.</param>
    public IReadOnlyList<string> Complaints(Expected expected, AnswerPage answer, IReadOnlyList<string> files) =>
    [
        .. Ending(answer),
        .. Tools(expected, answer),
        .. expected.Counts.SelectMany(query => Count(query, answer)),
        .. expected.Groups.SelectMany(query => Groups(query, answer)),
        .. expected.Measures.SelectMany(query => Measure(query, answer)),
        .. expected.Records.SelectMany(query => Records(query, answer)),
        .. expected.Only is { } only ? Strangers(only, answer) : [],
        .. files.Where(file => !answer.Text.Contains(file, StringComparison.OrdinalIgnoreCase)).Select(file => $"the file {file} is not named"),
        .. expected.Says.Where(pattern => !Regex.IsMatch(answer.Text, pattern, RegexOptions.IgnoreCase)).Select(pattern => $"it does not say /{pattern}/"),
        .. expected.Never.Where(pattern => Regex.IsMatch(answer.Text, pattern, RegexOptions.IgnoreCase)).Select(pattern => $"it says /{pattern}/"),
    ];

    private static IEnumerable<string> Ending(AnswerPage answer)
    {
        if (answer.Screen.Ended is not { Status: TurnStatus.Completed })
            yield return $"it ended {answer.Screen.Ended?.Status.ToString() ?? "without an end"}: {answer.Screen.Ended?.Failure}";
        else if (answer.Text.Length == 0)
            yield return "it is empty";
    }

    private static IEnumerable<string> Tools(Expected expected, AnswerPage answer) =>
        expected.NoTools ? answer.Activities.Select(activity => $"a tool was called: {activity.Text}") : [];

    private IEnumerable<string> Count(string query, AnswerPage answer)
    {
        var count = Fitting(query).Count;
        return SpokenFigure.Says(answer.Prose, count) ? [] : [$"{count} is not said ({query})"];
    }

    private IEnumerable<string> Groups(string query, AnswerPage answer)
    {
        var read = FigureQuery.Parse(query, project);
        var groups = read.Grouped(read.Sorted(project), project.Today);
        // Of very many, those that every answer shows, whichever way it breaks ties.
        var least = groups.Values.Select(group => group.Count).OrderDescending().Skip(NamedGroups).FirstOrDefault();
        return groups.Where(group => group.Value.Count > least)
            .Where(group => !answer.Lines.Any(line => line.Contains(Bare(group.Key), StringComparison.OrdinalIgnoreCase) && SpokenFigure.Says(line, group.Value.Count)))
            .Select(group => $"{group.Value.Count} is not said of {group.Key} ({query})");
    }

    private IEnumerable<string> Measure(string query, AnswerPage answer)
    {
        var measured = RawMeasure.Of(FigureQuery.Parse(query, project).Measure ?? throw new FormatException($"\"{query}\" measures nothing."), Fitting(query));
        if (measured.Mean is { } mean && !SpokenFigure.Says(answer.Text, mean))
            yield return $"the mean {mean} is not said ({query})";
        if (measured.Median is { } median && !SpokenFigure.Says(answer.Text, median))
            yield return $"the median {median} is not said ({query})";
    }

    private IEnumerable<string> Records(string query, AnswerPage answer)
    {
        var read = FigureQuery.Parse(query, project);
        var fitting = read.Sorted(project);
        var wanted = read.Top is { } top ? [.. fitting.Take(top)] : fitting;
        var missing = wanted.Where(record => !answer.Links(record.Id)).ToList();
        return wanted.Count - missing.Count >= Math.Min(wanted.Count, TableRows)
            ? []
            : [$"{wanted.Count - missing.Count} of {Math.Min(wanted.Count, TableRows)} records are there ({query}); not {string.Join(", ", missing.Take(5).Select(record => record.Number))}"];
    }

    private IEnumerable<string> Strangers(string query, AnswerPage answer)
    {
        var fitting = Fitting(query);
        var others = project.Records.Where(record => answer.Links(record.Id)).Except(fitting).ToList();
        return others.Count == 0 ? [] : [$"{string.Join(", ", others.Take(5).Select(record => record.Number))} do not belong there ({query})"];
    }

    private IReadOnlyList<RawRecord> Fitting(string query) => FigureQuery.Parse(query, project).Sorted(project);

    /// <summary>"(nobody)" is said without its brackets, too.</summary>
    private static string Bare(string group) => group.Trim('(', ')');
}
