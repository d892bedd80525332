using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>"3 files are attached to RFI-12.", and their table.</summary>
internal static class FilesAnswer
{
    public static IEnumerable<string> Write(Tongue tongue, Answered answer)
    {
        var result = (RowsResult)answer.Result;
        var whose = answer.Step.Ask.Number is null ? tongue.Those(answer.Subject!.Value, answer.Filters) : Markdown.Escape(answer.Step.Argument!);
        yield return tongue.Attached(result.Matched, whose);
        if (result.Matched > 0)
            yield return RowsAnswer.Table(result);
    }
}
