namespace AccAssistant.Web.Chat;

/// <param name="TurnId">The turn that answers the question; null when it was refused.</param>
/// <param name="Refusal">A sentence for the person; the text stays in the box.</param>
public sealed record AskReply(Guid? TurnId, string? Refusal);
