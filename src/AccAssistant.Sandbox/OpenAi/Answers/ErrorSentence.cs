using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>A failed look-up in plain words; never zero.</summary>
internal static class ErrorSentence
{
    public static string For(Step step, ErrorResult error)
    {
        var what = step.Ask.Subject?.Noun(2) ?? (step.Ask.Kind is AskKind.People or AskKind.Companies ? "the people of this project" : "this project");
        return error.Kind switch
        {
            // They say what and why by themselves.
            "forbidden" or "not_found" => Said(error),
            "args" => $"The look-up of {what} did not accept the question: {Said(error)}",
            "budget" => $"The look-ups for this question are used up, so there is no figure for {what} here. Ask about it alone.",
            _ => $"I could not read {what} just now, so I cannot give a figure: {Said(error)}",
        };
    }

    private static string Said(ErrorResult error) => Markdown.Escape(error.Message.TrimEnd('.', ' ')) + ".";
}
