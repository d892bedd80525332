using System.Globalization;
using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Counts and lists: the figures in one line, then breakdowns and tables.</summary>
internal static class RowsAnswer
{
    public static IEnumerable<string> Write(Tongue tongue, IReadOnlyList<Answered> answers)
    {
        if (answers.Count == 0)
            yield break;
        yield return FirstLine(tongue, answers) + Most(tongue, answers);
        // The table of a result shows its groups too.
        foreach (var answer in answers.Where(answer => Rows(answer).GroupedBy is not null && Rows(answer).Matched > 0 && !WantsTable(answer, answers)))
            yield return Breakdown.Write(tongue, OneSubject(answers) ? null : answer.Subject, Rows(answer).GroupedBy!, Rows(answer).Groups, Rows(answer).MoreGroups);
        foreach (var answer in answers.Where(answer => WantsTable(answer, answers)))
            yield return OneSubject(answers) ? Table(Rows(answer)) : $"**{tongue.Title(answer.Subject!.Value)}**\n\n{Table(Rows(answer))}";
    }

    /// <summary>A table of the result, by its directive alone on a line.</summary>
    public static string Table(RowsResult result) => $"[table {result.Id}]";

    private static string FirstLine(Tongue tongue, IReadOnlyList<Answered> answers)
    {
        if (answers.Any(answer => Rows(answer).Measured is not null))
            return string.Join(" ", answers.Select(answer => Measured(tongue, answer)));
        if (Related(answers))
            return OpenAndOverdue(tongue, answers);
        if (Alike(answers))
            return tongue.Together([.. answers.Select(answer => (answer.Subject!.Value, Rows(answer).Matched))], answers[0].Filters);
        return string.Join(" ", answers.Select(answer => Counted(tongue, answer)));
    }

    private static string Counted(Tongue tongue, Answered answer) =>
        tongue.Count(answer.Subject!.Value, Rows(answer).Matched, Rows(answer).Total == 0 ? Filters.None : answer.Filters);

    private static string Measured(Tongue tongue, Answered answer)
    {
        var rows = Rows(answer);
        if (rows.Measured is not { } measured)
            return Counted(tongue, answer);
        var partly = measured.Count != rows.Matched.ToString(CultureInfo.InvariantCulture);
        return $"{tongue.Count(answer.Subject!.Value, rows.Matched, answer.Filters).TrimEnd('.')}{tongue.Measured(measured, partly)}.";
    }

    // "Who has them", "which company has the most": the largest group by name, unless many are as large.
    private static string Most(Tongue tongue, IReadOnlyList<Answered> answers)
    {
        if (answers is not [{ Step.Ask.Kind: AskKind.Holders } answer] || Rows(answer) is not { Groups: [var largest, ..] groups })
            return "";
        var most = groups.Where(group => group.Count == largest.Count).Select(group => Breakdown.Name(tongue, group.Name, Rows(answer).GroupedBy)).ToList();
        return most.Count <= 3 && groups.Count > 1 ? $" {tongue.Most(most, largest.Count)}" : "";
    }

    // "How many are open, and which are overdue": the second figure is part of the first.
    private static bool Related(IReadOnlyList<Answered> answers) =>
        answers.Count == 2 && OneSubject(answers)
        && answers[0].Filters.Status is "open" or "outstanding" && answers[1].Filters.Status == "overdue"
        && FilterPhrases.Alike(answers[0].Filters, answers[1].Filters);

    private static string OpenAndOverdue(Tongue tongue, IReadOnlyList<Answered> answers)
    {
        var all = Rows(answers[0]).Matched;
        var first = Counted(tongue, answers[0]);
        return all == 0 ? first : $"{first.TrimEnd('.')}{tongue.OfThem(answers[0].Subject!.Value, Rows(answers[1]).Matched, all)}.";
    }

    private static bool Alike(IReadOnlyList<Answered> answers) =>
        answers.Count > 1 && answers.Select(answer => answer.Subject).Distinct().Count() == answers.Count
        && answers.All(answer => answer.Filters.Status == answers[0].Filters.Status && FilterPhrases.Alike(answer.Filters, answers[0].Filters));

    private static bool WantsTable(Answered answer, IReadOnlyList<Answered> answers)
    {
        if (Rows(answer).Matched == 0)
            return false;
        if (Rows(answer).Measured is not null)
            return Rows(answer).GroupedBy is not null;
        return answer.Step.Ask.Kind switch
        {
            AskKind.Count => false,
            AskKind.Summary => !answers.Any(other => other.Step.OfWhich && other.Subject == answer.Subject && Rows(other).Matched > 0),
            _ => true,
        };
    }

    private static bool OneSubject(IReadOnlyList<Answered> answers) => answers.Select(answer => answer.Subject).Distinct().Count() == 1;

    private static RowsResult Rows(Answered answer) => (RowsResult)answer.Result;
}
