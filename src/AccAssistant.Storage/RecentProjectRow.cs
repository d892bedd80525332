namespace AccAssistant.Storage;

/// <summary>When a person last opened a project.</summary>
public sealed class RecentProjectRow
{
    public required string UserId { get; set; }

    public Guid ProjectId { get; set; }

    public DateTimeOffset OpenedAt { get; set; }
}
