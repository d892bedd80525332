using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Issues;

/// <summary>ACC Issues v1.</summary>
public sealed class IssuesApi
{
    public IAsyncEnumerable<Page<Issue>> ListAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Issue> GetAsync(Caller caller, Project project, string issueId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<IssueType>> ListTypesAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<Comment>> ListCommentsAsync(Caller caller, Project project, string issueId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Caller caller, Project project, string issueId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
