using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Submittals;

/// <summary>How the Submittals service is asked.</summary>
internal static class SubmittalRequests
{
    private const string Root = "/construction/submittals/v2/projects/";

    // New items come last, so a list in this order does not move under the reader.
    public static AccRequest List(Project project, bool isVoid, int offset) =>
        Request(project, "GET .../items", $"/items?limit={PageLimits.Submittals}&offset={offset}&sort=createdAt%20asc{(isVoid ? "&filter[stateId]=void" : "")}", "submittals in this project");

    public static AccRequest One(Project project, string itemId) =>
        Request(project, "GET .../items/{itemId}", $"/items/{Uri.EscapeDataString(itemId)}", "such submittal") with { IsRecord = true };

    public static AccRequest Responses(Project project, int offset) =>
        Request(project, "GET .../responses", $"/responses?limit={PageLimits.Submittals}&offset={offset}", "submittal responses of this project");

    public static AccRequest Types(Project project, int offset) =>
        Request(project, "GET .../item-types", $"/item-types?limit={PageLimits.Submittals}&offset={offset}", "submittal types of this project");

    public static AccRequest Attachments(Project project, string itemId, int offset) =>
        Request(project, "GET .../items/{itemId}/attachments", $"/items/{Uri.EscapeDataString(itemId)}/attachments?limit={PageLimits.Submittals}&offset={offset}", "attachments of this submittal");

    private static AccRequest Request(Project project, string endpoint, string path, string subject)
    {
        var request = new AccRequest(QuotaFamilies.Submittals, endpoint.Replace("...", Root + "{projectId}", StringComparison.Ordinal), Root + project.Id + path, subject);
        return project.Platform == Platform.Acc ? request : throw AccFailures.NotOnBim360(request, "submittals");
    }
}
