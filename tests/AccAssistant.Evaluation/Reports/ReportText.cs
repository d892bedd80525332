using System.Globalization;
using System.Text;
using AccAssistant.Evaluation.Asking;
using AccAssistant.Evaluation.Questions;

namespace AccAssistant.Evaluation.Reports;

/// <summary>A report as the console shows it.</summary>
internal static class ReportText
{
    public static string List(IReadOnlyList<WrittenQuestion> questions) => questions.Count == 0
        ? "No question fits."
        : string.Join('\n', questions.GroupBy(question => question.Family).Select(family => $"{family.Key}\n{string.Join('\n', family.Select(question => $"  {question.Name}"))}"))
            + string.Create(CultureInfo.InvariantCulture, $"\n\n{questions.Count} questions");

    public static string Line(QuestionResult result)
    {
        var line = new StringBuilder(string.Create(
            CultureInfo.InvariantCulture,
            $"{(result.IsRight ? "right" : "WRONG")} {result.RightRuns}/{result.Runs.Count}  {result.Question}\n           {Figures(result.Runs)}"));
        foreach (var complaint in result.Runs.SelectMany(run => run.Complaints).Distinct())
            line.Append("\n           - ").Append(complaint);
        foreach (var failure in result.Runs.SelectMany(run => run.ToolFailures).Distinct())
            line.Append("\n           ! ").Append(failure);
        return line.ToString();
    }

    public static string Totals(Report report)
    {
        var runs = report.Questions.SelectMany(question => question.Runs).ToList();
        var text = new StringBuilder();
        foreach (var family in report.Questions.GroupBy(question => question.Family))
            text.Append(CultureInfo.InvariantCulture, $"{Right([.. family])}  {family.Key}\n");
        text.Append(CultureInfo.InvariantCulture, $"{Right(report.Questions)}  in total: pass^{report.K}, all {report.K} right\n");
        if (runs.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"{Figures(runs)}\n{runs.Sum(run => run.Cost.Input):N0} tokens in ({runs.Sum(run => run.Cost.Cached):N0} cached), {runs.Sum(run => run.Cost.Output):N0} out altogether");
        return report.EndedEarly is { } why ? $"{text}\nEnded early: {why}" : text.ToString();
    }

    private static string Right(IReadOnlyList<QuestionResult> questions) =>
        string.Create(CultureInfo.InvariantCulture, $"{questions.Count(question => question.IsRight),4} of {questions.Count,3}");

    /// <summary>Means over the runs.</summary>
    private static string Figures(IReadOnlyList<QuestionRun> runs)
    {
        List<string> parts =
        [
            Of(runs, run => run.Cost.Rounds, "0.0", "rounds"),
            $"{Of(runs, run => run.Cost.Input, "N0", "tokens in")} ({Of(runs, run => run.Cost.Cached, "N0", "cached")})",
            Of(runs, run => run.Cost.Output, "N0", "tokens out"),
            runs.Any(run => run.FirstWordSeconds is not null) ? Of([.. runs.Where(run => run.FirstWordSeconds is not null)], run => run.FirstWordSeconds!.Value, "0.00", "s to the first word") : "no word",
            Of(runs, run => run.Seconds, "0.00", "s"),
            Some(runs.Sum(run => run.ToolFailures.Count), "failed look-ups"),
            Some(runs.Sum(run => run.Cost.UnusableCalls), "unusable calls"),
            Some(runs.Sum(run => run.Cost.Refused), "refusals for a limit"),
            Some(runs.Sum(run => run.Doubts.Count), "doubtful figures"),
            string.Join("/", runs.SelectMany(run => run.Endings).Distinct()),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static string Of(IReadOnlyList<QuestionRun> runs, Func<QuestionRun, double> figure, string format, string unit) =>
        $"{runs.Average(figure).ToString(format, CultureInfo.InvariantCulture)} {unit}";

    private static string Some(int count, string what) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
}
