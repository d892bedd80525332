namespace AccAssistant.Acc.People;

/// <summary>A member of a project.</summary>
/// <param name="AutodeskId">The id records carry; null while an invitation is pending.</param>
public sealed record Person(string? AutodeskId, string Name, string? Email, string? CompanyId, string? CompanyName, IReadOnlyList<Role> Roles, string Status);
