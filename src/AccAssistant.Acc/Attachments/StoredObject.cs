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
        return IsName(name, 0, slash) && IsName(name, slash + 1, name.Length) ? new StoredObject(name[..slash], name[(slash + 1)..]) : null;
    }

    /// <summary>Dots alone would be read as a step in the request's own path.</summary>
    private static bool IsName(string text, int start, int end) => start < end && text[start..end] is not ("." or "..");
}
