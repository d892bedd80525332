namespace AccAssistant.Storage.Audit;

/// <summary>One event of the audit trail: who, when, where and how much. Never what a person or a record says.</summary>
public sealed class AuditRow
{
    /// <summary>The order of events, never the clock; numbers are not given twice.</summary>
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    public AuditKind Kind { get; set; }

    public AuditOutcome Outcome { get; set; }

    /// <summary>The Autodesk id; null where nobody is known, e.g. when a sign-in is refused.</summary>
    public string? UserId { get; set; }

    public Guid? ProjectId { get; set; }

    /// <summary>The turn it belongs to; it may be deleted since.</summary>
    public Guid? TurnId { get; set; }

    /// <summary>In words of our own code: the module and the keys of a look-up, the pattern of an address, a reason or a limit.</summary>
    public string About { get; set; } = "";

    /// <summary>How many rows were handed over, or what else <see cref="Kind"/> counts; null where nothing is counted.</summary>
    public int? Rows { get; set; }
}
