namespace AccAssistant.Web.Rendering;

/// <summary>Where a record is found in Autodesk's pages.</summary>
public static class RecordAddress
{
    /// <summary>Addresses of records are made by code, and still only https ones become links.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
