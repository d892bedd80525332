namespace AccAssistant.Acc.Issues;

public sealed record RootCauseCategory(string Id, string Title, bool IsActive, IReadOnlyList<RootCause> RootCauses);
