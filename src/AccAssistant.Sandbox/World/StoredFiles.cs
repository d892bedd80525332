using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World;

/// <summary>A project's attachments, found by storage object or by document version.</summary>
internal sealed class StoredFiles
{
    private const string StoragePrefix = "urn:adsk.objects:os.object:";
    private readonly Dictionary<string, StoredFile> byObject = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredFile> byVersion = new(StringComparer.Ordinal);

    public StoredFile? FindObject(string bucketAndKey) => byObject.GetValueOrDefault(bucketAndKey);

    public StoredFile? FindVersion(string urn) => byVersion.GetValueOrDefault(urn);

    public static StoredFiles Of(SandboxProject project)
    {
        var files = new StoredFiles();
        var content = project.Content;
        foreach (var row in content.Attachments.SelectMany(rows => rows))
        {
            var module = content.Rfis.Find(row.DomainEntityId) is null ? StoredFileModule.Issues : StoredFileModule.Rfis;
            files.Add(new StoredFile(Path(row.StorageUrn), row.VersionUrn, row.DisplayName, row.FileType, row.FileSize, row.CreatedBy, row.CreatedOn, module));
        }

        foreach (var row in content.SubmittalAttachments.SelectMany(rows => rows))
        {
            var path = Path(row.UploadUrn) ?? VersionObject(row);
            files.Add(new StoredFile(path, row.Urn, row.Name, FileBytes.ContentType(row.Name), FileBytes.Size(row.Id), row.CreatedBy, row.CreatedAt, StoredFileModule.Submittals));
        }

        return files;
    }

    /// <summary>Documents known by version only still have an object behind them.</summary>
    private static string? VersionObject(WireSubmittalAttachment row) =>
        row.Urn is null ? null : $"wip.dm.prod/{row.Id}{System.IO.Path.GetExtension(row.Name)}";

    private static string? Path(string? urn) =>
        urn is not null && urn.StartsWith(StoragePrefix, StringComparison.Ordinal) ? urn[StoragePrefix.Length..] : null;

    private void Add(StoredFile file)
    {
        if (file.ObjectPath is not null)
        {
            byObject[file.ObjectPath] = file;
        }

        if (file.VersionUrn is not null)
        {
            byVersion[file.VersionUrn] = file;
        }
    }
}
