namespace AccAssistant.Storage.Audit;

/// <summary>Something to be kept in the audit trail.</summary>
/// <param name="UserId">The Autodesk id; null where nobody is known.</param>
public sealed record AuditEvent(AuditKind Kind, string? UserId)
{
    public AuditOutcome Outcome { get; init; }

    public Guid? ProjectId { get; init; }

    public Guid? TurnId { get; init; }

    /// <inheritdoc cref="AuditRow.About"/>
    public string About { get; init; } = "";

    /// <inheritdoc cref="AuditRow.Rows"/>
    public int? Rows { get; init; }

    /// <summary>What the person is called from now on; empty: the name is forgotten; null leaves it.</summary>
    public string? Name { get; init; }
}
