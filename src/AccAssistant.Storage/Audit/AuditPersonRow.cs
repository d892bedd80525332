namespace AccAssistant.Storage.Audit;

/// <summary>What an operator knows a person of the audit trail by. Beside the trail, so that a name can be forgotten and the events stay.</summary>
public sealed class AuditPersonRow
{
    public required string UserId { get; set; }

    /// <summary>As Autodesk gave it at the last sign-in.</summary>
    public required string Name { get; set; }
}
