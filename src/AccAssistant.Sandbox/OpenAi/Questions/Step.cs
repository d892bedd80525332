namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>One tool call on the way to an answer.</summary>
/// <param name="Ask">What it is for.</param>
/// <param name="Argument">A filter, a number or a report; null for a tool without.</param>
/// <param name="OfWhich">It counts the overdue among another step's records.</param>
internal sealed record Step(Ask Ask, string Tool, string? Argument, bool OfWhich = false)
{
    public string ArgumentName => Ask.Kind switch
    {
        AskKind.Detail => "number",
        AskKind.People or AskKind.Companies => "who",
        AskKind.Report or AskKind.Narrative => "report",
        _ => "where",
    };
}
