namespace AccAssistant.Storage;

/// <summary>How the records of a project stood for one person at one time, to tell later what has changed.</summary>
public sealed class SnapshotRow
{
    public Guid Id { get; set; }

    public required string UserId { get; set; }

    public Guid ProjectId { get; set; }

    public SnapshotKind Kind { get; set; }

    /// <summary>In the project's time zone.</summary>
    public DateOnly Day { get; set; }

    /// <summary>Nothing in it is older.</summary>
    public DateTimeOffset TakenAt { get; set; }

    /// <summary>Compressed; what is in it is the records engine's business.</summary>
    public required byte[] Content { get; set; }
}
