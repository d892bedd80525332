using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Submittals;

/// <summary>ACC Submittals v2. ACC projects only: for a BIM 360 project every call is Forbidden without being sent.</summary>
public sealed class SubmittalsApi(AccHttp http)
{
    /// <summary>All items but void ones, which the server leaves out; those come with <paramref name="isVoid"/>. Oldest first.</summary>
    /// <remarks>GET /construction/submittals/v2/projects/{projectId}/items. Drafts come to managers only.</remarks>
    public IAsyncEnumerable<Page<Submittal>> ListAsync(Reader reader, Project project, bool isVoid, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.List(project, isVoid, offset), SubmittalsJson.Default.ListWireSubmittalWire, wire => wire.ToSubmittal(), cancellationToken)
            .OnceEachAsync(item => item.Id, cancellationToken);

    /// <remarks>GET .../items/{itemId}.</remarks>
    public async Task<Submittal> GetAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken)
    {
        var request = SubmittalRequests.One(project, itemId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalWire, cancellationToken);
        return wire.ToSubmittal() ?? throw AccFailures.Unreadable(request, "it is no submittal");
    }

    /// <summary>Inactive ones included: older items still carry them.</summary>
    /// <remarks>GET .../responses.</remarks>
    public Task<IReadOnlyList<SubmittalResponse>> ListResponsesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.Responses(project, offset), SubmittalsJson.Default.ListWireSubmittalResponseWire, wire => wire.ToResponse(), cancellationToken)
            .AllAsync(response => response.Id, cancellationToken);

    /// <summary>Inactive ones included: older items still carry them.</summary>
    /// <remarks>GET .../item-types.</remarks>
    public Task<IReadOnlyList<SubmittalType>> ListTypesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.Types(project, offset), SubmittalsJson.Default.ListWireSubmittalTypeWire, wire => wire.ToSubmittalType(), cancellationToken)
            .AllAsync(type => type.Id, cancellationToken);

    public IAsyncEnumerable<Page<Submittal>> ListChangedAsync(Reader reader, Project project, DateOnly since, bool isVoid, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<SubmittalStep>> ListStepsAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<IReadOnlyList<SubmittalRevision>> ListRevisionsAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Of every revision; sizes are not given.</summary>
    /// <remarks>GET .../items/{itemId}/attachments.</remarks>
    public Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.Attachments(project, itemId, offset), SubmittalsJson.Default.ListWireSubmittalAttachmentWire, wire => wire.ToAttachment(), cancellationToken)
            .AllAsync(attachment => attachment.Id, cancellationToken);
}
