using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.People;

/// <summary>Who works on a project.</summary>
public sealed class PeopleApi
{
    /// <remarks>GET /construction/admin/v1/projects/{projectId}/users.</remarks>
    public Task<IReadOnlyList<Person>> ListUsersAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <remarks>GET /hq/v1/accounts/{accountId}/projects/{projectId}/companies.</remarks>
    public Task<IReadOnlyList<Company>> ListCompaniesAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();
}
