namespace AccAssistant.Web.Pages.Conversations;

/// <param name="Count">Null while it is not known.</param>
public sealed record StarterView(string Question, int? Count);
