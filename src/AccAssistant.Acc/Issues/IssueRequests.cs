using AccAssistant.Acc.Http;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Issues;

/// <summary>How the Issues service is asked.</summary>
internal static class IssueRequests
{
    private const string Root = "/construction/issues/v1/projects/";

    // Numbers are given once and never change, so a list in their order does not move under the reader.
    public static AccRequest List(Project project, int offset) =>
        Request(project, "GET .../issues", $"/issues?limit={PageLimits.Issues}&offset={offset}&sortBy=displayId", "issues in this project");

    public static AccRequest Changed(Project project, DateTimeOffset since, bool deleted, int offset)
    {
        var list = List(project, offset);
        return list with { Path = $"{list.Path}&filter[updatedAt]={Uri.EscapeDataString(WireFilters.Instant(since))}..{(deleted ? "&filter[deleted]=true" : "")}" };
    }

    public static AccRequest One(Project project, string issueId) =>
        Request(project, "GET .../issues/{issueId}", $"/issues/{Uri.EscapeDataString(issueId)}", "such issue") with { IsRecord = true };

    public static AccRequest Types(Project project, int offset) =>
        Request(project, "GET .../issue-types", $"/issue-types?include=subtypes&limit={PageLimits.Issues}&offset={offset}", "issue categories in this project");

    public static AccRequest RootCauses(Project project, int offset) =>
        Request(project, "GET .../issue-root-cause-categories", $"/issue-root-cause-categories?include=rootcauses&limit={PageLimits.Issues}&offset={offset}", "root causes of issues in this project");

    public static AccRequest Attributes(Project project, int offset) =>
        Request(project, "GET .../issue-attribute-definitions", $"/issue-attribute-definitions?limit={PageLimits.IssueSettings}&offset={offset}", "custom attributes of issues in this project");

    public static AccRequest AttributeMappings(Project project, int offset) =>
        Request(project, "GET .../issue-attribute-mappings", $"/issue-attribute-mappings?limit={PageLimits.IssueSettings}&offset={offset}", "custom attributes of issues in this project");

    public static AccRequest Me(Project project) => Request(project, "GET .../users/me", "/users/me", "issues in this project");

    public static AccRequest Comments(Project project, string issueId, int offset) =>
        Request(project, "GET .../issues/{issueId}/comments", $"/issues/{Uri.EscapeDataString(issueId)}/comments?limit={PageLimits.Issues}&offset={offset}&sortBy=createdAt", "comments on this issue");

    public static AccRequest Attachments(Project project, string issueId) =>
        Request(project, "GET .../attachments/{issueId}/items", $"/attachments/{Uri.EscapeDataString(issueId)}/items", "attachments of this issue");

    private static AccRequest Request(Project project, string endpoint, string path, string subject) =>
        new(QuotaFamilies.Issues, endpoint.Replace("...", Root + "{projectId}", StringComparison.Ordinal), Root + Uri.EscapeDataString(project.IssueContainerId) + path, subject)
        {
            RegionHeader = "x-ads-region",
            Region = project.Region,
        };
}
