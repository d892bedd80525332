namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireSubmittalType
{
    public string Id { get; set; } = "";
    public string Key { get; set; } = "";
    public string Value { get; set; } = "";
    public string? PlatformId { get; set; }
    public bool IsActive { get; set; } = true;
    public bool IsInUse { get; set; } = true;
    public DateTimeOffset? CreatedAt { get; set; }
    public string? CreatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public string? UpdatedBy { get; set; }
}
