namespace AccAssistant.Records.Queries;

/// <param name="Text">Lower-case for a meaning; a status keeps its spelling.</param>
public sealed record StatusTerm(StatusTermKind Kind, string Text);
