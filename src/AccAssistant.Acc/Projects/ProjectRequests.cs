using AccAssistant.Acc.Http;

namespace AccAssistant.Acc.Projects;

/// <summary>How hubs, their projects and a project's record are asked for. Only the first two want the <c>b.</c> prefix.</summary>
internal static class ProjectRequests
{
    public static readonly AccRequest Hubs =
        new(QuotaFamilies.Hubs, "GET /project/v1/hubs", "/project/v1/hubs", "your accounts");

    public static AccRequest Projects(HubWire hub) =>
        new(
            QuotaFamilies.HubProjects,
            "GET /project/v1/hubs/{hubId}/projects",
            $"/project/v1/hubs/{Uri.EscapeDataString(hub.Id!)}/projects?page[number]=0&page[limit]={PageLimits.DataManagement}",
            "the projects of an account");

    public static AccRequest One(Project project)
    {
        var request = new AccRequest(
            QuotaFamilies.Project,
            "GET /project/v1/hubs/{hubId}/projects/{projectId}",
            $"/project/v1/hubs/b.{Uri.EscapeDataString(project.AccountId)}/projects/{project.Id.Prefixed}",
            "such project")
        {
            IsRecord = true,
        };
        return project.AccountId.Length > 0 ? request : throw AccFailures.AccountUnknown(request);
    }

    public static AccRequest Facts(Project project) =>
        new(
            QuotaFamilies.Admin,
            "GET /construction/admin/v1/projects/{projectId}",
            $"/construction/admin/v1/projects/{project.Id}",
            "the record of this project")
        {
            RegionHeader = "Region",
            Region = project.Region,
        };
}
