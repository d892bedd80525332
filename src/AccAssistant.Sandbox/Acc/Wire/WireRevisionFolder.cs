namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireRevisionFolder(DateTimeOffset? FolderUrnCreatedAt, int Revision, string FolderUrn);
