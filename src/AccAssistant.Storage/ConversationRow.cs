namespace AccAssistant.Storage;

/// <summary>A conversation of one person about one project.</summary>
public sealed class ConversationRow
{
    public Guid Id { get; set; }

    public required string UserId { get; set; }

    public Guid ProjectId { get; set; }

    public required string Title { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Kept above the others since then; null when it is not.</summary>
    public DateTimeOffset? PinnedAt { get; set; }

    /// <summary>Hidden since then, and gone for good some time later; null while it is there.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>Event numbers up to and including this one are taken; they are reserved in blocks and never given twice.</summary>
    public long ReservedEventNumber { get; set; }

    public List<TurnRow> Turns { get; } = [];
}
