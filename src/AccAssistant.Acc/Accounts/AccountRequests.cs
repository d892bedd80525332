using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Accounts;

/// <summary>How account administration is asked. It finds nothing in another region than the account's.</summary>
internal static class AccountRequests
{
    private const string Root = "/construction/admin/v1/accounts/";

    public static AccRequest Projects(Account account, int offset) =>
        Request(account, "GET .../projects", $"/projects?limit={PageLimits.Admin}&offset={offset}", "the projects of this account");

    public static AccRequest ProjectsOf(Account account, string userId, int offset) =>
        Request(account, "GET .../users/{userId}/projects", $"/users/{Uri.EscapeDataString(userId)}/projects?limit={PageLimits.Admin}&offset={offset}", "the projects of this person");

    public static AccRequest Companies(Account account, int offset) =>
        Request(account, "GET .../companies", $"/companies?limit={PageLimits.Admin}&offset={offset}", "the companies of this account");

    public static AccRequest Project(Project project) =>
        new(QuotaFamilies.Admin, "GET /construction/admin/v1/projects/{projectId}", $"/construction/admin/v1/projects/{project.Id}", "the record of this project")
        {
            RegionHeader = "Region",
            Region = project.Region,
        };

    private static AccRequest Request(Account account, string endpoint, string path, string subject) =>
        new(QuotaFamilies.Admin, endpoint.Replace("...", Root + "{accountId}", StringComparison.Ordinal), Root + Uri.EscapeDataString(account.Id) + path, subject)
        {
            RegionHeader = "Region",
            Region = account.Region,
        };
}
