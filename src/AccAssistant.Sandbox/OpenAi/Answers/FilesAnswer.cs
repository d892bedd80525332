using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>"3 files are attached to RFI-12.", and their table.</summary>
internal static class FilesAnswer
{
    public static IEnumerable<string> Write(Answered answer)
    {
        var result = (RowsResult)answer.Result;
        yield return $"{Sentence.Number(result.Matched)} {(result.Matched == 1 ? "file is" : "files are")} attached to {Whose(answer)}.";
        if (result.Matched > 0)
            yield return RowsAnswer.Table(answer, named: false);
    }

    private static string Whose(Answered answer)
    {
        if (answer.Step.Ask.Number is not null)
            return Markdown.Escape(answer.Step.Argument!);
        var status = Sentence.Status(answer.Filters.Status);
        return $"the {(status.Length > 0 ? status + " " : "")}{answer.Subject!.Value.Noun(2)}{Sentence.About(answer.Filters)}";
    }
}
