namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRfiType
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public string WfType { get; set; } = "US";
    public string Status { get; set; } = "active";
    public bool IsDefault { get; set; }
    public IReadOnlyList<WireParty> ProjectReviewer { get; set; } = [];
    public IReadOnlyList<WireParty> ProjectCoordinator { get; set; } = [];
    public IReadOnlyList<WireParty> Manager { get; set; } = [];
    public IReadOnlyList<WireParty> Watchers { get; set; } = [];
    public int? DueDateOffset { get; set; } = 7;
    public string? LocationDescription { get; set; }
    public string? CostImpact { get; set; }
    public string? ScheduleImpact { get; set; }
    public string? Priority { get; set; } = "Normal";
    public IReadOnlyList<string> Discipline { get; set; } = [];
    public IReadOnlyList<string> Category { get; set; } = [];
    public string? Reference { get; set; }
    public IReadOnlyList<string> BridgeTargetProjectIds { get; set; } = [];
}
