using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.People;

/// <summary>How the account services are asked.</summary>
internal static class PeopleRequests
{
    /// <param name="status">Empty: active and pending, which is what the server means by default.</param>
    public static AccRequest Users(Project project, string status, int offset) =>
        new(
            QuotaFamilies.Admin,
            "GET /construction/admin/v1/projects/{projectId}/users",
            $"/construction/admin/v1/projects/{project.Id}/users?limit={PageLimits.Admin}&offset={offset}{(status.Length > 0 ? "&filter[status]=" + status : "")}",
            "the people of this project")
        {
            RegionHeader = "Region",
            Region = project.Region,
        };

    public static AccRequest User(Project project, string userId) =>
        new(
            QuotaFamilies.Admin,
            "GET /construction/admin/v1/projects/{projectId}/users/{userId}",
            $"/construction/admin/v1/projects/{project.Id}/users/{Uri.EscapeDataString(userId)}",
            "such person in this project")
        {
            RegionHeader = "Region",
            Region = project.Region,
            IsRecord = true,
        };

    public static AccRequest Companies(Project project, int offset) =>
        new(
            QuotaFamilies.Hq,
            "GET /hq/v1/accounts/{accountId}/projects/{projectId}/companies",
            $"/hq/v1/accounts/{Uri.EscapeDataString(project.AccountId)}/projects/{project.Id}/companies?limit={PageLimits.Hq}&offset={offset}",
            "the companies of this project")
        {
            RegionHeader = "Region",
            Region = project.Region,
        };
}
