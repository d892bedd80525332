using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Puts an answer together: what failed, the figure, the breakdown, the tables. What a result lacks, the app itself says first.</summary>
internal static class AnswerText
{
    public static string Write(IReadOnlyList<Answered> answers)
    {
        var rows = answers.Where(answer => answer is { Result: RowsResult, Step.Ask.Kind: not AskKind.Files }).ToList();
        List<string> blocks = [.. Errors(answers), .. LeftOut(answers)];
        if (answers.FirstOrDefault(answer => answer.Result is OverviewResult) is { } overview)
            blocks.AddRange(OverviewText.Write((OverviewResult)overview.Result, rows));
        else
            blocks.AddRange(RowsAnswer.Write(rows));
        foreach (var answer in answers)
        {
            if (answer is { Result: RowsResult, Step.Ask.Kind: AskKind.Files })
                blocks.AddRange(FilesAnswer.Write(answer));
            else if (answer.Result is DetailResult detail)
                blocks.AddRange(DetailAnswer.Write(detail));
            else if (answer.Result is PeopleResult people)
                blocks.AddRange(PeopleAnswer.Write(answer.Step.Ask, people));
            else if (answer.Result is ChoiceResult choice)
                blocks.Add(Choice(answer, choice));
        }

        return string.Join("\n\n", blocks);
    }

    private static IEnumerable<string> Errors(IReadOnlyList<Answered> answers) =>
        answers.Where(answer => answer.Result is ErrorResult).Select(answer => ErrorSentence.For(answer.Step, (ErrorResult)answer.Result)).Distinct();

    private static string Choice(Answered answer, ChoiceResult choice)
    {
        var lines = choice.Rows.Select(row => $"- {row.Key}: {Markdown.Escape(row.Value)}");
        return $"Several records fit {Markdown.Escape(answer.Step.Argument ?? "that")}. Which one do you mean?\n\n{string.Join('\n', lines)}";
    }

    private static IEnumerable<string> LeftOut(IReadOnlyList<Answered> answers)
    {
        var words = answers.SelectMany(answer => answer.Step.Ask.LeftOut ?? []).Distinct().ToList();
        return words.Count == 0 ? [] : [$"The demo model has no rule for {string.Join(", ", words.Select(word => $"“{Markdown.Escape(word)}”"))} and left that out."];
    }
}
