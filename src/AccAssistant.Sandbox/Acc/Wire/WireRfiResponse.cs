namespace AccAssistant.Sandbox.Acc.Wire;

/// <summary>One reviewer's answer.</summary>
public sealed record WireRfiResponse
{
    public string Id { get; set; } = "";
    public string State { get; set; } = "submitted";
    public string RfiId { get; set; } = "";
    public string Text { get; set; } = "";
    public string? Status { get; set; } = "answered";
    public string? CreatedBy { get; set; }
    public string? OnBehalf { get; set; }
    public bool IsEditable { get; set; }
    public DateTimeOffset? CreatedAt { get; set; }
    public string? UpdatedBy { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}
