using System.Globalization;
using System.Text;

namespace AccAssistant.Evaluation.Reports;

/// <summary>What is better and what is worse than in an earlier report.</summary>
internal static class Comparison
{
    public static string Of(Report before, Report now)
    {
        var known = before.Questions.ToDictionary(question => question.Question);
        var both = now.Questions.Where(question => known.ContainsKey(question.Question)).Select(question => (Before: known[question.Question], Now: question)).ToList();
        var text = new StringBuilder($"Compared with {before.Model}, {before.StartedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, over {both.Count.ToString(CultureInfo.InvariantCulture)} questions asked both times\n");
        Add(text, "better", both.Where(pair => Share(pair.Now) > Share(pair.Before)));
        Add(text, "worse", both.Where(pair => Share(pair.Now) < Share(pair.Before)));
        if (both.Count > 0)
        {
            text.Append(Change("rounds a question", both, question => question.Runs.Average(run => run.Cost.Rounds)))
                .Append(Change("tokens in a question", both, question => question.Runs.Average(run => run.Cost.Input)))
                .Append(Change("tokens out a question", both, question => question.Runs.Average(run => run.Cost.Output)))
                .Append(Change("seconds to the first word", both, question => question.Runs.Average(run => run.FirstWordSeconds ?? run.Seconds)));
        }

        return text.ToString().TrimEnd();
    }

    private static void Add(StringBuilder text, string how, IEnumerable<(QuestionResult Before, QuestionResult Now)> pairs)
    {
        var changed = pairs.ToList();
        text.Append(CultureInfo.InvariantCulture, $"{changed.Count} {how}\n");
        foreach (var (before, now) in changed)
            text.Append(CultureInfo.InvariantCulture, $"  {before.RightRuns}/{before.Runs.Count} → {now.RightRuns}/{now.Runs.Count}  {now.Question}\n");
    }

    private static string Change(string what, IReadOnlyList<(QuestionResult Before, QuestionResult Now)> both, Func<QuestionResult, double> figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{both.Average(pair => figure(pair.Before)):N1} → {both.Average(pair => figure(pair.Now)):N1} {what}\n");

    private static double Share(QuestionResult question) => (double)question.RightRuns / question.Runs.Count;
}
