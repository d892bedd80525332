using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Counts and lists: the figures in one line, then breakdowns and tables.</summary>
internal static class RowsAnswer
{
    public static IEnumerable<string> Write(IReadOnlyList<Answered> answers)
    {
        if (answers.Count == 0)
            yield break;
        yield return FirstLine(answers) + Most(answers);
        // The table of a result shows its groups too.
        foreach (var answer in answers.Where(answer => Rows(answer).GroupedBy is not null && Rows(answer).Matched > 0 && !WantsTable(answer, answers)))
            yield return Breakdown.Write(answer.Subject!.Value, Rows(answer), !OneSubject(answers));
        foreach (var answer in answers.Where(answer => WantsTable(answer, answers)))
            yield return Table(answer, Several(answers) && !OneSubject(answers));
    }

    /// <summary>A table of the result, by its directive alone on a line.</summary>
    public static string Table(Answered answer, bool named)
    {
        var directive = $"[table {Rows(answer).Id}]";
        return named ? $"**{Capital(answer.Subject!.Value.Noun(2))}**\n\n{directive}" : directive;
    }

    private static string FirstLine(IReadOnlyList<Answered> answers)
    {
        if (answers.Any(answer => Rows(answer).Measured is not null))
            return string.Join(" ", answers.Select(answer => Rows(answer).Measured is { } measured ? MeasureSentence.Of(answer, measured) : Counted(answer)));
        if (Related(answers))
            return OpenAndOverdue(answers);
        if (Alike(answers))
            return Together(answers);
        return string.Join(" ", answers.Select(Counted));
    }

    private static string Counted(Answered answer) =>
        Sentence.Count(answer.Subject!.Value, Rows(answer).Matched, Rows(answer).Total == 0 ? Filters.None : answer.Filters);

    // "Who has them", "which company has the most": the largest group by name, unless many are as large.
    private static string Most(IReadOnlyList<Answered> answers)
    {
        if (answers is not [{ Step.Ask.Kind: AskKind.Holders } answer] || Rows(answer) is not { Groups: [var largest, ..] groups })
            return "";
        var most = groups.Where(group => group.Count == largest.Count).Select(group => Breakdown.Name(group.Name)).ToList();
        var has = most.Count == 1 ? "has" : "have";
        return most.Count <= 3 && groups.Count > 1 ? $" {string.Join(" and ", most)} {has} the most: {Sentence.Number(largest.Count)}{(most.Count == 1 ? "" : " each")}." : "";
    }

    // "How many are open, and which are overdue": the second figure is part of the first.
    private static bool Related(IReadOnlyList<Answered> answers) =>
        answers.Count == 2 && OneSubject(answers)
        && answers[0].Filters.Status is "open" or "outstanding" && answers[1].Filters.Status == "overdue"
        && Sentence.About(answers[0].Filters) == Sentence.About(answers[1].Filters);

    private static string OpenAndOverdue(IReadOnlyList<Answered> answers)
    {
        var all = Rows(answers[0]).Matched;
        var first = Counted(answers[0]);
        return all == 0 ? first : $"{first.TrimEnd('.')}; {Sentence.OfThem(Rows(answers[1]).Matched, all)}.";
    }

    private static bool Alike(IReadOnlyList<Answered> answers) =>
        answers.Count > 1 && answers.Select(answer => answer.Subject).Distinct().Count() == answers.Count
        && answers.All(answer => answer.Filters.Status == answers[0].Filters.Status && Sentence.About(answer.Filters) == Sentence.About(answers[0].Filters));

    private static string Together(IReadOnlyList<Answered> answers)
    {
        var figures = answers.Select((answer, index) => Figure(answer, index == 0)).ToList();
        var listed = $"{string.Join(", ", figures.SkipLast(1))} and {figures[^1]}";
        var status = Sentence.Status(answers[0].Filters.Status);
        return $"{listed}{Sentence.About(answers[0].Filters)}{(status.Length > 0 ? " are " + status : "")}.";
    }

    private static string Figure(Answered answer, bool first)
    {
        var count = Rows(answer).Matched;
        return $"{(first ? Sentence.Number(count) : Sentence.Number(count).ToLowerInvariant())} {answer.Subject!.Value.Noun(count)}";
    }

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

    private static bool Several(IReadOnlyList<Answered> answers) => answers.Count > 1;

    private static bool OneSubject(IReadOnlyList<Answered> answers) => answers.Select(answer => answer.Subject).Distinct().Count() == 1;

    private static RowsResult Rows(Answered answer) => (RowsResult)answer.Result;

    private static string Capital(string noun) => char.ToUpperInvariant(noun[0]) + noun[1..];
}
