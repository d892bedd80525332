namespace AccAssistant.Storage.Audit;

/// <summary>How it ended. Stored by name.</summary>
public enum AuditOutcome
{
    Done,

    /// <summary>Somebody may not: by Autodesk's word or by ours.</summary>
    Refused,

    /// <summary>It did not work, or nobody waited for its end.</summary>
    Failed,
}
