namespace AccAssistant.Web.Pages.Conversations;

/// <param name="Question">Needs nothing added to it.</param>
/// <param name="Counts">The query, in its text form, whose figure stands beside the question.</param>
public sealed record Starter(string Question, string Counts);
