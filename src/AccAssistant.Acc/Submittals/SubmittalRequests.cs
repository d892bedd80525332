using AccAssistant.Acc.Http;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Submittals;

/// <summary>How the Submittals service is asked.</summary>
internal static class SubmittalRequests
{
    private const string Root = "/construction/submittals/v2/projects/";

    private static readonly DateOnly EndOfTime = new(2099, 12, 31);

    // New items come last, so a list in this order does not move under the reader.
    public static AccRequest List(Project project, bool isVoid, int offset) =>
        Request(project, "GET .../items", $"/items?limit={PageLimits.Submittals}&offset={offset}&sort=createdAt%20asc{(isVoid ? "&filter[stateId]=void" : "")}", "submittals in this project");

    // The service compares whole days and documents no range with an open end.
    public static AccRequest Changed(Project project, DateOnly since, bool isVoid, int offset)
    {
        var list = List(project, isVoid, offset);
        return list with { Path = $"{list.Path}&filter[updatedAt]={WireFilters.Day(since)}..{WireFilters.Day(EndOfTime)}" };
    }

    public static AccRequest One(Project project, string itemId) =>
        Request(project, "GET .../items/{itemId}", $"/items/{Uri.EscapeDataString(itemId)}", "such submittal") with { IsRecord = true };

    public static AccRequest Steps(Project project, string itemId, int offset) =>
        Request(project, "GET .../items/{itemId}/steps", $"/items/{Uri.EscapeDataString(itemId)}/steps?limit={PageLimits.Submittals}&offset={offset}", "review steps of this submittal");

    public static AccRequest Step(Project project, string itemId, string stepId) =>
        Request(project, "GET .../items/{itemId}/steps/{stepId}", $"/items/{Uri.EscapeDataString(itemId)}/steps/{Uri.EscapeDataString(stepId)}", "such review step") with { IsRecord = true };

    public static AccRequest Tasks(Project project, string itemId, string stepId, int offset) =>
        Request(project, "GET .../items/{itemId}/steps/{stepId}/tasks", $"/items/{Uri.EscapeDataString(itemId)}/steps/{Uri.EscapeDataString(stepId)}/tasks?limit={PageLimits.Submittals}&offset={offset}", "tasks of this review step");

    public static AccRequest Task(Project project, string itemId, string stepId, string taskId) =>
        Request(project, "GET .../items/{itemId}/steps/{stepId}/tasks/{taskId}", $"/items/{Uri.EscapeDataString(itemId)}/steps/{Uri.EscapeDataString(stepId)}/tasks/{Uri.EscapeDataString(taskId)}", "such review task") with { IsRecord = true };

    public static AccRequest Revisions(Project project, string itemId, int offset) =>
        Request(project, "GET .../items/{itemId}/revisions", $"/items/{Uri.EscapeDataString(itemId)}/revisions?limit={PageLimits.Submittals}&offset={offset}", "revisions of this submittal");

    public static AccRequest Attachments(Project project, string itemId, int offset) =>
        Request(project, "GET .../items/{itemId}/attachments", $"/items/{Uri.EscapeDataString(itemId)}/attachments?limit={PageLimits.Submittals}&offset={offset}", "attachments of this submittal");

    internal static AccRequest Request(Project project, string endpoint, string path, string subject)
    {
        var request = new AccRequest(QuotaFamilies.Submittals, endpoint.Replace("...", Root + "{projectId}", StringComparison.Ordinal), Root + project.Id + path, subject);
        return project.Platform == Platform.Acc ? request : throw AccFailures.NotOnBim360(request, "submittals");
    }
}
