namespace AccAssistant.Acc.People;

/// <param name="MemberGroupId">What issues and RFIs use for a company assignee.</param>
public sealed record Company(string Id, string? MemberGroupId, string Name, string? Trade);
