using AccAssistant.Sandbox.OpenAi.Answers.Tongues;
using AccAssistant.Sandbox.OpenAi.Questions;
using AccAssistant.Sandbox.OpenAi.ToolResults;

namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>A failed look-up in plain words; never zero.</summary>
internal static class ErrorSentence
{
    public static string For(Tongue tongue, Step step, ErrorResult error)
    {
        var what = step.Ask.Subject is { } subject ? tongue.Noun(subject, 2) : step.Ask.Kind is AskKind.People or AskKind.Companies ? tongue.ThePeople : tongue.TheProject;
        var said = Markdown.Escape(error.Message.TrimEnd('.', ' ')) + ".";
        return error.Kind switch
        {
            "forbidden" => tongue.NoAccess(what, said),
            "not_found" => tongue.NotThere(step.Ask is { Subject: { } asked, Number: { } number } ? Markdown.Escape(tongue.Label(asked, number)) : null, said),
            "args" => tongue.NotAccepted(what, said),
            "budget" => tongue.UsedUp(what),
            _ => tongue.Failed(what, said),
        };
    }
}
