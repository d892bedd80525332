using System.Text.Json;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Rfis;

/// <summary>How the RFIs service is asked.</summary>
internal static class RfiRequests
{
    private const string Root = "/construction/rfis/v3/projects/";

    // New RFIs come last, so a list in this order does not move under the reader.
    private static readonly RfiSortWire[] Oldest = [new("createdAt", "ASC")];

    public static AccRequest Search(Project project, int offset) => Search(project, null, offset);

    // One date-time means "after it"; the one asked for shall count in, and the service may keep no more than milliseconds.
    public static AccRequest Changed(Project project, DateTimeOffset since, int offset) =>
        Search(project, new RfiFilterWire(WireFilters.Instant(since.AddMilliseconds(-1))), offset);

    public static AccRequest One(Project project, string rfiId) =>
        Request(project, "GET .../rfis/{rfiId}", $"/rfis/{Uri.EscapeDataString(rfiId)}", "such RFI") with { IsRecord = true };

    public static AccRequest Types(Project project, int offset) =>
        Request(project, "GET .../rfi-types", $"/rfi-types?limit={PageLimits.Rfis}&offset={offset}", "RFI types of this project");

    public static AccRequest Attributes(Project project, int offset) =>
        Request(project, "GET .../attributes", $"/attributes?limit={PageLimits.Rfis}&offset={offset}", "custom attributes of RFIs in this project");

    public static AccRequest Workflow(Project project) => Request(project, "GET .../workflow", "/workflow", "the RFI workflow of this project");

    public static AccRequest Me(Project project) => Request(project, "GET .../users/me", "/users/me", "RFIs in this project");

    public static AccRequest NextNumber(Project project) => Request(project, "GET .../rfis/custom-identifier", "/rfis/custom-identifier", "the next RFI number");

    public static AccRequest Comments(Project project, string rfiId, int offset) =>
        Request(project, "GET .../rfis/{rfiId}/comments", $"/rfis/{Uri.EscapeDataString(rfiId)}/comments?limit={PageLimits.Rfis}&offset={offset}", "comments on this RFI");

    public static AccRequest Attachments(Project project, string rfiId, int offset) =>
        Request(project, "GET .../rfis/{rfiId}/attachments", $"/rfis/{Uri.EscapeDataString(rfiId)}/attachments?limit={PageLimits.Rfis}&offset={offset}", "attachments of this RFI");

    private static AccRequest Search(Project project, RfiFilterWire? filter, int offset) =>
        Request(project, "POST .../search:rfis", "/search:rfis", "RFIs in this project") with
        {
            Body = JsonSerializer.SerializeToUtf8Bytes(new RfiSearchWire(PageLimits.Rfis, offset, Oldest, filter), RfisJson.Default.RfiSearchWire),
        };

    private static AccRequest Request(Project project, string endpoint, string path, string subject)
    {
        var request = new AccRequest(QuotaFamilies.Rfis, endpoint.Replace("...", Root + "{projectId}", StringComparison.Ordinal), Root + project.Id + path, subject);
        return project.Platform == Platform.Acc ? request : throw AccFailures.NotOnBim360(request, "RFIs");
    }
}
