namespace AccAssistant.Storage;

/// <summary>A question or a narrowed report a person comes back to.</summary>
public sealed class SavedRow
{
    public Guid Id { get; set; }

    public required string UserId { get; set; }

    public Guid ProjectId { get; set; }

    public SavedKind Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>The question's text, or the report's address under the project's reports, e.g. <c>rfi-log?status=open</c>.</summary>
    public required string Text { get; set; }

    public DateTimeOffset SavedAt { get; set; }
}
