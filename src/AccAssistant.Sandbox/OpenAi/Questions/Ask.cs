namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>One thing a question asks of one module; of no module, it is the project overview, a report or its people.</summary>
/// <param name="Number">A record's number; with people, a part of who is meant, null for everybody; with a report, its name and filters.</param>
/// <param name="LeftOut">Words of the question no rule knows.</param>
internal sealed record Ask(
    AskKind Kind,
    Subject? Subject,
    Filters Filters,
    string? Number = null,
    IReadOnlyList<string>? LeftOut = null)
{
    /// <summary>The earlier look-up whose records this one is about: "which of those …".</summary>
    public Ask? Of { get; init; }
}
