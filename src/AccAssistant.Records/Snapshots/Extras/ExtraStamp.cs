namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>What tells that a record's extras may have changed: adding a comment or a file does not always move the stamp.</summary>
internal readonly record struct ExtraStamp(DateTimeOffset? UpdatedAt, int Comments, int Attachments);
