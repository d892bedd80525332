namespace AccAssistant.Storage.Audit;

/// <summary>How long the audit trail is kept.</summary>
public sealed class AuditOptions
{
    public const string Section = "Audit";

    /// <summary>Events older than this are deleted.</summary>
    public int KeepDays { get; set; } = 365;
}
