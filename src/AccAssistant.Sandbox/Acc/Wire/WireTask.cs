namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>One reviewer's part of a step.</summary>
public sealed record WireTask
{
    public string Id { get; set; } = "";
    public string StepId { get; set; } = "";
    public string Status { get; set; } = "not-started";
    public string? AssignedTo { get; set; }
    public string AssignedToType { get; set; } = "1";
    public bool IsRequired { get; set; } = true;
    public DateOnly? StepDueDate { get; set; }
    public string? ResponseId { get; set; }
    public string? ResponseComment { get; set; }
    public DateTimeOffset? RespondedAt { get; set; }
    public string? RespondedBy { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public string? CompletedBy { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
}
