using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Submittals;

/// <summary>ACC Submittals v2. ACC projects only.</summary>
public sealed class SubmittalsApi
{
    /// <summary>All items but void ones, which the server leaves out; those come with <paramref name="isVoid"/>.</summary>
    public IAsyncEnumerable<Page<Submittal>> ListAsync(Caller caller, Project project, bool isVoid, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Submittal> GetAsync(Caller caller, Project project, string itemId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<SubmittalResponse>> ListResponsesAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<SubmittalType>> ListTypesAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Caller caller, Project project, string itemId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
