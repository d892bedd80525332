namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>One thing a question asks of one module; of no module, it is the project overview.</summary>
/// <param name="Place">A place named in the question; there is no filter for places, so the groups by location answer it.</param>
/// <param name="LeftOut">Words of the question no rule knows.</param>
internal sealed record Ask(
    AskKind Kind,
    Subject? Subject,
    Filters Filters,
    string? Number = null,
    string? Place = null,
    IReadOnlyList<string>? LeftOut = null);
