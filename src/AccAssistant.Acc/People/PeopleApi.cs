using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.People;

/// <summary>Who works on a project.</summary>
public sealed class PeopleApi(AccHttp http)
{
    /// <summary>Active and invited people first, then those who have left: old records still name them.</summary>
    /// <remarks>GET /construction/admin/v1/projects/{projectId}/users, once as it is and once for deleted people.</remarks>
    public async Task<IReadOnlyList<Person>> ListUsersAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        var current = ListAsync(reader, project, "", cancellationToken);
        var deleted = ListAsync(reader, project, "deleted", cancellationToken);
        await Task.WhenAll(current, deleted);
        return [.. (await current).Concat(await deleted).DistinctBy(user => user.Id).Select(user => user.ToPerson())];
    }

    /// <param name="userId">Autodesk id, or the member's id in the account.</param>
    /// <remarks>GET /construction/admin/v1/projects/{projectId}/users/{userId}.</remarks>
    public async Task<Person> GetUserAsync(Reader reader, Project project, string userId, CancellationToken cancellationToken) =>
        (await http.ReadAsync(reader, PeopleRequests.User(project, userId), PeopleJson.Default.UserWire, cancellationToken)).ToPerson();

    /// <remarks>GET /hq/v1/accounts/{accountId}/projects/{projectId}/companies: bare arrays that do not say how many there are, so the last page is the one that brings nothing new or is not full.</remarks>
    public async Task<IReadOnlyList<Company>> ListCompaniesAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        if (project.AccountId.Length == 0)
        {
            throw AccFailures.AccountUnknown(PeopleRequests.Companies(project, 0));
        }

        var companies = new Dictionary<string, Company>(StringComparer.Ordinal);
        for (var (offset, count) = (0, PageLimits.Hq); count >= PageLimits.Hq; offset += count)
        {
            var rows = await http.ReadAsync(reader, PeopleRequests.Companies(project, offset), PeopleJson.Default.ListCompanyWire, cancellationToken);
            var news = rows.Select(row => row?.ToCompany()).OfType<Company>().Count(company => companies.TryAdd(company.Id, company));
            count = news > 0 ? rows.Count : 0;
        }

        return [.. companies.Values];
    }

    private Task<IReadOnlyList<UserWire>> ListAsync(Reader reader, Project project, string status, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => PeopleRequests.Users(project, status, offset), PeopleJson.Default.ListWireUserWire, wire => wire.Id is null ? null : wire, cancellationToken)
            .AllAsync(user => user.Id!, cancellationToken);
}
