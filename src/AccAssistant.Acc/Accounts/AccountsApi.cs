using AccAssistant.Acc.Http;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Accounts;

/// <summary>Account administration, as far as it is read.</summary>
/// <exception cref="AccException">Forbidden: not an administrator there. NotFound: no such account, or another region than given.</exception>
public sealed class AccountsApi(AccHttp http)
{
    /// <summary>All projects of an account, whoever belongs to them.</summary>
    /// <remarks>GET /construction/admin/v1/accounts/{accountId}/projects.</remarks>
    public Task<IReadOnlyList<AccountProject>> ListProjectsAsync(Reader reader, Account account, CancellationToken cancellationToken) =>
        ListAsync(reader, offset => AccountRequests.Projects(account, offset), cancellationToken);

    /// <summary>The projects one person belongs to; everybody may ask for their own.</summary>
    /// <remarks>GET /construction/admin/v1/accounts/{accountId}/users/{userId}/projects.</remarks>
    public Task<IReadOnlyList<AccountProject>> ListProjectsOfAsync(Reader reader, Account account, string userId, CancellationToken cancellationToken) =>
        ListAsync(reader, offset => AccountRequests.ProjectsOf(account, userId, offset), cancellationToken);

    /// <summary>These rows have no <see cref="Company.MemberGroupId"/>; <see cref="PeopleApi.ListCompaniesAsync"/> of a project has.</summary>
    /// <remarks>GET /construction/admin/v1/accounts/{accountId}/companies.</remarks>
    public Task<IReadOnlyList<Company>> ListCompaniesAsync(Reader reader, Account account, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => AccountRequests.Companies(account, offset), AccountsJson.Default.ListWireCompanyWire, wire => wire.ToCompany(), cancellationToken)
            .AllAsync(company => company.Id, cancellationToken);

    /// <remarks>GET /construction/admin/v1/projects/{projectId}.</remarks>
    public async Task<AccountProject> GetProjectAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        var request = AccountRequests.Project(project);
        var wire = await http.ReadAsync(reader, request, AccountsJson.Default.AccountProjectWire, cancellationToken);
        return wire.ToProject() ?? throw AccFailures.Unreadable(request, "it is no project");
    }

    private Task<IReadOnlyList<AccountProject>> ListAsync(Reader reader, Func<int, AccRequest> at, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, at, AccountsJson.Default.ListWireAccountProjectWire, wire => wire.ToProject(), cancellationToken)
            .AllAsync(project => project.Id.ToString(), cancellationToken);
}
