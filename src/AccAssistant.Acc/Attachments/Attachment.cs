namespace AccAssistant.Acc.Attachments;

/// <param name="StorageUrn"><c>urn:adsk.objects:os.object:{bucket}/{key}</c>; null when only a document version is known.</param>
/// <param name="VersionUrn">The document version; leads to the stored file where <paramref name="StorageUrn"/> is missing.</param>
public sealed record Attachment(string Id, string Name, string? StorageUrn, long? Bytes, string? CreatedBy, DateTimeOffset? CreatedAt, string? VersionUrn = null);
