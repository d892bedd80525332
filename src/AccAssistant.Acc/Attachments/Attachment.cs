namespace AccAssistant.Acc.Attachments;

/// <param name="StorageUrn"><c>urn:adsk.objects:os.object:{bucket}/{key}</c>; null when only a document version is known.</param>
/// <param name="VersionUrn">The document version; leads to the stored file where <paramref name="StorageUrn"/> is missing.</param>
public sealed record Attachment(string Id, string Name, string? StorageUrn, long? Bytes, string? CreatedBy, DateTimeOffset? CreatedAt, string? VersionUrn = null)
{
    /// <summary>Wire value of the module: <c>issue-attachment</c>; <c>rfiResponse</c> or <c>rfiOfficialResponse</c>; a submittal's category, 1 submission to 8. Null where none is given.</summary>
    public string? Kind { get; init; }

    /// <summary>The comment, answer or review task it hangs on; null where it hangs on the record itself.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Of a submittal's file; null elsewhere.</summary>
    public int? Revision { get; init; }
}
