using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Issues;

/// <summary>ACC Issues v1, which also serves BIM 360 projects.</summary>
/// <exception cref="AccException">Forbidden: no access to issues here; for a single issue also: not there.</exception>
public sealed class IssuesApi(AccHttp http)
{
    /// <summary>All issues but deleted ones, by number. Pages after the first are read together and arrive in order.</summary>
    /// <remarks>GET /construction/issues/v1/projects/{projectId}/issues.</remarks>
    public IAsyncEnumerable<Page<Issue>> ListAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.List(project, offset), IssuesJson.Default.ListWireIssueWire, wire => wire.ToIssue(), cancellationToken)
            .OnceEachAsync(issue => issue.Id, cancellationToken);

    /// <remarks>GET .../issues/{issueId}.</remarks>
    public async Task<Issue> GetAsync(Reader reader, Project project, string issueId, CancellationToken cancellationToken)
    {
        var request = IssueRequests.One(project, issueId);
        var wire = await http.ReadAsync(reader, request, IssuesJson.Default.IssueWire, cancellationToken);
        return wire.ToIssue() ?? throw AccFailures.Unreadable(request, "it is no issue");
    }

    /// <summary>Categories with their types, inactive ones included: old issues still carry them.</summary>
    /// <remarks>GET .../issue-types?include=subtypes.</remarks>
    public Task<IReadOnlyList<IssueType>> ListTypesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.Types(project, offset), IssuesJson.Default.ListWireIssueTypeWire, wire => wire.ToIssueType(), cancellationToken)
            .AllAsync(type => type.Id, cancellationToken);

    /// <summary>Issues changed at or after an instant, by number: live ones, or with <paramref name="deleted"/> those that are gone, which come by no other list.</summary>
    /// <remarks>GET .../issues with <c>filter[updatedAt]</c>. Whether a new comment or attachment counts as a change is not documented.</remarks>
    public IAsyncEnumerable<Page<Issue>> ListChangedAsync(Reader reader, Project project, DateTimeOffset since, bool deleted, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.Changed(project, since, deleted, offset), IssuesJson.Default.ListWireIssueWire, wire => wire.ToIssue(), cancellationToken)
            .OnceEachAsync(issue => issue.Id, cancellationToken);

    /// <summary>Categories with their root causes, inactive ones included: old issues still carry them.</summary>
    /// <remarks>GET .../issue-root-cause-categories?include=rootcauses.</remarks>
    public Task<IReadOnlyList<RootCauseCategory>> ListRootCausesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.RootCauses(project, offset), IssuesJson.Default.ListWireRootCauseCategoryWire, wire => wire.ToCategory(), cancellationToken)
            .AllAsync(category => category.Id, cancellationToken);

    /// <summary>Custom attributes with the options of those that have a list.</summary>
    /// <remarks>GET .../issue-attribute-definitions.</remarks>
    public Task<IReadOnlyList<AttributeDefinition>> ListAttributesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.Attributes(project, offset), IssuesJson.Default.ListWireAttributeDefinitionWire, wire => wire.ToDefinition(), cancellationToken)
            .AllAsync(definition => definition.Id, cancellationToken);

    /// <summary>To which categories and types each custom attribute belongs.</summary>
    /// <remarks>GET .../issue-attribute-mappings.</remarks>
    public Task<IReadOnlyList<AttributeMapping>> ListAttributeMappingsAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.AttributeMappings(project, offset), IssuesJson.Default.ListWireAttributeMappingWire, wire => wire.ToMapping(), cancellationToken)
            .AllAsync(mapping => mapping.Id, cancellationToken);

    /// <summary>Who asks, and what they may do with issues here.</summary>
    /// <remarks>GET .../users/me.</remarks>
    public async Task<IssueMember> GetMeAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        var request = IssueRequests.Me(project);
        var wire = await http.ReadAsync(reader, request, IssuesJson.Default.IssueMemberWire, cancellationToken);
        return wire.ToMember() ?? throw AccFailures.Unreadable(request, "it names nobody");
    }

    /// <summary>Oldest first.</summary>
    /// <remarks>GET .../issues/{issueId}/comments.</remarks>
    public Task<IReadOnlyList<Comment>> ListCommentsAsync(Reader reader, Project project, string issueId, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => IssueRequests.Comments(project, issueId, offset), IssuesJson.Default.ListWireCommentWire, wire => wire.ToComment(), cancellationToken)
            .AllAsync(comment => comment.Id, cancellationToken);

    /// <summary>Those of the issue and of its comments.</summary>
    /// <remarks>GET .../attachments/{issueId}/items, which has no pages.</remarks>
    public async Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Reader reader, Project project, string issueId, CancellationToken cancellationToken)
    {
        var request = IssueRequests.Attachments(project, issueId);
        var wire = await http.ReadAsync(reader, request, IssuesJson.Default.IssueAttachmentsWire, cancellationToken);
        var rows = wire.Attachments ?? throw AccFailures.Unreadable(request, "it holds no list");
        return rows.Usable(row => row.ToAttachment(issueId));
    }
}
