using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>Puts an answer together: what failed, the figure, the breakdown, the tables. What a result lacks, the app itself says first.</summary>
internal static class AnswerText
{
    public static string Write(Tongue tongue, IReadOnlyList<Answered> answers)
    {
        var rows = answers.Where(answer => answer is { Result: RowsResult, Step.Ask.Kind: not AskKind.Files }).ToList();
        List<string> blocks = [.. Errors(tongue, answers), .. LeftOut(tongue, answers)];
        if (answers.FirstOrDefault(answer => answer.Result is OverviewResult) is { } overview)
            blocks.AddRange(OverviewText.Write(tongue, (OverviewResult)overview.Result, rows));
        else
            blocks.AddRange(RowsAnswer.Write(tongue, rows));
        foreach (var answer in answers)
        {
            if (answer is { Result: RowsResult, Step.Ask.Kind: AskKind.Files })
                blocks.AddRange(FilesAnswer.Write(tongue, answer));
            else if (answer.Result is DetailResult detail)
                blocks.AddRange(DetailAnswer.Write(tongue, detail));
            else if (answer.Result is PeopleResult people)
                blocks.AddRange(PeopleAnswer.Write(tongue, answer.Step.Ask, people));
            else if (answer.Result is ReportResult report)
                blocks.AddRange(ReportAnswer.Write(tongue, answer.Step.Ask, report));
            else if (answer.Result is ChoiceResult choice)
                blocks.Add(Choice(tongue, answer, choice));
        }

        return string.Join("\n\n", blocks);
    }

    private static IEnumerable<string> Errors(Tongue tongue, IReadOnlyList<Answered> answers) =>
        answers.Where(answer => answer.Result is ErrorResult).Select(answer => ErrorSentence.For(tongue, answer.Step, (ErrorResult)answer.Result)).Distinct();

    private static string Choice(Tongue tongue, Answered answer, ChoiceResult choice)
    {
        var lines = choice.Rows.Select(row => $"- {row.Key}{tongue.Colon}{Markdown.Escape(row.Value)}");
        return $"{tongue.Choose(answer.Step.Argument is { } asked ? Markdown.Escape(asked) : null)}\n\n{string.Join('\n', lines)}";
    }

    private static IEnumerable<string> LeftOut(Tongue tongue, IReadOnlyList<Answered> answers)
    {
        var words = answers.SelectMany(answer => answer.Step.Ask.LeftOut ?? []).Distinct().Select(Markdown.Escape).ToList();
        return words.Count == 0 ? [] : [tongue.LeftOut(words)];
    }
}
