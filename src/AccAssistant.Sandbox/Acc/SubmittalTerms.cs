namespace AccAssistant.Sandbox.Acc;

/// <summary>The fixed codes of Submittals v2.</summary>
internal static class SubmittalTerms
{
    public static readonly IReadOnlyDictionary<string, string> States = new Dictionary<string, string>
    {
        ["draft"] = "Draft",
        ["sbc-1"] = "Waiting for submission",
        ["mgr-1"] = "Submitted",
        ["rev"] = "In review",
        ["mgr-2"] = "Reviewed",
        ["sbc-2"] = "Closed",
        ["void"] = "Void",
    };

    public static readonly IReadOnlyList<SubmittalTerm> Statuses =
        [new("1", "required", "Required"), new("2", "open", "Open"), new("3", "closed", "Closed"), new("4", "void", "Void"), new("5", "empty", "Empty"), new("6", "draft", "Draft")];

    public static readonly IReadOnlyList<SubmittalTerm> Roles = [new("1", "manager", "Manager"), new("2", "user", "User"), new("4", "admin", "Admin")];

    public static readonly IReadOnlyList<SubmittalTerm> UrnTypes = [new("1", "url", "URL"), new("2", "file", "File")];

    public static readonly IReadOnlyList<SubmittalTerm> UserTypes = [new("1", "user", "User"), new("2", "company", "Company"), new("3", "role", "Role")];

    public static readonly IReadOnlyList<SubmittalTerm> AttachmentCategories =
        [new("1", "submission", "Submission"), new("2", "forReview", "For Review"), new("3", "reviewResponse", "Review Response"), new("4", "finalResponse", "Final Response")];

    public static readonly IReadOnlyList<SubmittalTerm> ResponseCategories =
        [new("1", "approved", "Approved"), new("2", "reviseAndResubmit", "Revise and resubmit"), new("3", "rejected", "Rejected")];
}
