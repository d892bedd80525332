namespace AccAssistant.Acc.Attachments;

/// <param name="StorageUrn"><c>urn:adsk.objects:os.object:{bucket}/{key}</c>; null when only a document version is known.</param>
public sealed record Attachment(string Id, string Name, string? StorageUrn, long? Bytes, string? CreatedBy, DateTimeOffset? CreatedAt);
