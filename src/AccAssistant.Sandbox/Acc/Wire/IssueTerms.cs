namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>The fixed words of Issues v1.</summary>
public static class IssueTerms
{
    public static readonly IReadOnlyList<string> Statuses = ["draft", "open", "pending", "in_progress", "in_review", "completed", "not_approved", "in_dispute", "closed"];

    public static readonly IReadOnlyList<string> OpenStatuses = ["open", "pending", "in_progress", "in_review", "completed", "not_approved", "in_dispute", "closed"];

    public static readonly IReadOnlyList<string> Attributes =
    [
        "title", "description", "issueTypeId", "issueSubtypeId", "status", "assignedTo", "assignedToType",
        "dueDate", "startDate", "locationId", "locationDetails", "rootCauseId", "watchers", "customAttributes",
    ];

    public static readonly IReadOnlyList<string> Actions = ["edit", "add_comment", "add_attachment", "add_attribute"];
}
