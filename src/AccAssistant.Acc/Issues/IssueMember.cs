namespace AccAssistant.Acc.Issues;

/// <param name="PermissionLevels">Wire values such as <c>create</c>.</param>
public sealed record IssueMember(string UserId, bool IsProjectAdmin, IReadOnlyList<string> PermissionLevels);
