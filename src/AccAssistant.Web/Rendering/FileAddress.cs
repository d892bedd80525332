using AccAssistant.Acc;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>Where an attached file is opened on this site.</summary>
internal static class FileAddress
{
    public static string Of(ProjectId project, RecordLink record, string fileId) =>
        $"/p/{project}/files/{record.Module.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(record.Id)}/{Uri.EscapeDataString(fileId)}";
}
