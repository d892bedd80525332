namespace AccAssistant.Sandbox.World;

/// <param name="ObjectPath"><c>{bucket}/{key}</c>.</param>
internal sealed record StoredFile(
    string? ObjectPath,
    string? VersionUrn,
    string Name,
    string ContentType,
    long Size,
    string? CreatedBy,
    DateTimeOffset CreatedAt,
    StoredFileModule Module);
