using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Rfis;

/// <summary>ACC RFIs v3. ACC projects only.</summary>
public sealed class RfisApi
{
    public IAsyncEnumerable<Page<Rfi>> SearchAsync(Caller caller, Project project, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<RfiDetail> GetAsync(Caller caller, Project project, string rfiId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<Comment>> ListCommentsAsync(Caller caller, Project project, string rfiId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Caller caller, Project project, string rfiId, CancellationToken cancellationToken) => throw new NotImplementedException();
}
