namespace AccAssistant.Acc.Submittals;

/// <param name="Roles">Wire values: 1 manager, 2 user, 4 administrator.</param>
public sealed record SubmittalMember(string UserId, IReadOnlyList<string> Roles);
