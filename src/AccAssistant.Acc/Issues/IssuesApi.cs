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
    public IAsyncEnumerable<Page<Issue>> ListAsync(Caller caller, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(caller, offset => IssueRequests.List(project, offset), IssuesJson.Default.ListWireIssueWire, wire => wire.ToIssue(), cancellationToken)
            .OnceEachAsync(issue => issue.Id, cancellationToken);

    /// <remarks>GET .../issues/{issueId}.</remarks>
    public async Task<Issue> GetAsync(Caller caller, Project project, string issueId, CancellationToken cancellationToken)
    {
        var request = IssueRequests.One(project, issueId);
        var wire = await http.ReadAsync(caller, request, IssuesJson.Default.IssueWire, cancellationToken);
        return wire.ToIssue() ?? throw AccFailures.Unreadable(request, "it is no issue");
    }

    /// <summary>Categories with their types, inactive ones included: old issues still carry them.</summary>
    /// <remarks>GET .../issue-types?include=subtypes.</remarks>
    public Task<IReadOnlyList<IssueType>> ListTypesAsync(Caller caller, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(caller, offset => IssueRequests.Types(project, offset), IssuesJson.Default.ListWireIssueTypeWire, wire => wire.ToIssueType(), cancellationToken)
            .AllAsync(type => type.Id, cancellationToken);

    /// <summary>Oldest first.</summary>
    /// <remarks>GET .../issues/{issueId}/comments.</remarks>
    public Task<IReadOnlyList<Comment>> ListCommentsAsync(Caller caller, Project project, string issueId, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(caller, offset => IssueRequests.Comments(project, issueId, offset), IssuesJson.Default.ListWireCommentWire, wire => wire.ToComment(), cancellationToken)
            .AllAsync(comment => comment.Id, cancellationToken);

    /// <remarks>GET .../attachments/{issueId}/items, which has no pages.</remarks>
    public async Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Caller caller, Project project, string issueId, CancellationToken cancellationToken)
    {
        var request = IssueRequests.Attachments(project, issueId);
        var wire = await http.ReadAsync(caller, request, IssuesJson.Default.IssueAttachmentsWire, cancellationToken);
        var rows = wire.Attachments ?? throw AccFailures.Unreadable(request, "it holds no list");
        return [.. rows.Select(row => row?.ToAttachment()).OfType<Attachment>()];
    }
}
