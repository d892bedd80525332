using AccAssistant.Acc;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>Where a record is found: in Autodesk's pages, and at a glance on this site.</summary>
public static class RecordAddress
{
    /// <summary>Addresses of records are made by code, and still only https ones become links.</summary>
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    public static string OfPeek(ProjectId project, RecordLink record) =>
        $"/p/{project}/records/{record.Module.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(record.Id)}";
}
