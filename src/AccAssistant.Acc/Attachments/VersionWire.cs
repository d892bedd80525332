namespace AccAssistant.Acc.Attachments;

/// <summary>The one path through a document version that matters here: where its file is stored.</summary>
internal sealed record VersionWire(VersionWire.VersionData? Data)
{
    public string? StorageUrn => Data?.Relationships?.Storage?.Data?.Id;

    internal sealed record VersionData(VersionRelationships? Relationships);

    internal sealed record VersionRelationships(StorageLink? Storage);

    internal sealed record StorageLink(StorageData? Data);

    internal sealed record StorageData(string? Id);
}
