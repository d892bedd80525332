namespace AccAssistant.Acc.Attachments;

/// <summary>A file in Autodesk's storage: the two halves of its urn.</summary>
internal sealed record StoredObject(string Bucket, string Key)
{
    private const string Prefix = "urn:adsk.objects:os.object:";

    public static StoredObject? Parse(string? urn)
    {
        if (urn is null || !urn.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = urn[Prefix.Length..];
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash < name.Length - 1 ? new StoredObject(name[..slash], name[(slash + 1)..]) : null;
    }
}
