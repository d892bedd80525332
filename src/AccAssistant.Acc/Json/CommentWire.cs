namespace AccAssistant.Acc.Json;

/// <summary>A comment of an issue or an RFI.</summary>
internal sealed record CommentWire(string? Id, string? Body, string? CreatedBy, DateTimeOffset? CreatedAt, string? DeletedAt)
{
    public Comment? ToComment() => Id.OrNull() is { } id && DeletedAt.OrNull() is null
        ? new Comment(id, Body ?? "", CreatedBy.OrNull(), CreatedAt)
        : null;
}
