namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>A step of a submittal's review.</summary>
public sealed record WireStep
{
    public string Id { get; set; } = "";
    public string ItemId { get; set; } = "";
    public string Status { get; set; } = "not-started";
    public int StepNumber { get; set; } = 1;
    public int DaysToRespond { get; set; } = 14;
    public DateOnly? DueDate { get; set; }
    public IReadOnlyList<WireTask> Tasks { get; set; } = [];
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? CompletedAt { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public IReadOnlyList<string> PermittedActions { get; set; } = [];
}
