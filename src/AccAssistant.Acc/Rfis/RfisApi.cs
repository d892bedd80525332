using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Rfis;

/// <summary>ACC RFIs v3. ACC projects only: for a BIM 360 project every call is Forbidden without being sent.</summary>
public sealed class RfisApi(AccHttp http)
{
    /// <summary>All RFIs, void ones and readable drafts included, oldest first. Pages after the first are read together and arrive in order.</summary>
    /// <remarks>POST /construction/rfis/v3/projects/{projectId}/search:rfis – the service has no GET for its list.</remarks>
    /// <exception cref="AccException">BadAnswer also when the server gave another page than the one asked for.</exception>
    public IAsyncEnumerable<Page<Rfi>> SearchAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => RfiRequests.Search(project, offset), RfisJson.Default.ListWireRfiWire, wire => wire.ToRfi(), cancellationToken)
            .OnceEachAsync(rfi => rfi.Id, cancellationToken);

    /// <summary>With the answers reviewers gave; drafts of answers are left out.</summary>
    /// <remarks>GET .../rfis/{rfiId}.</remarks>
    public async Task<RfiDetail> GetAsync(Reader reader, Project project, string rfiId, CancellationToken cancellationToken)
    {
        var request = RfiRequests.One(project, rfiId);
        var wire = await http.ReadAsync(reader, request, RfisJson.Default.RfiWire, cancellationToken);
        return wire.ToDetail() ?? throw AccFailures.Unreadable(request, "it is no RFI");
    }

    /// <summary>RFIs changed at or after an instant, oldest RFI first. None is ever deleted; a void one has changed.</summary>
    /// <remarks>POST .../search:rfis with <c>filter.updatedAt</c>.</remarks>
    public IAsyncEnumerable<Page<Rfi>> SearchChangedAsync(Reader reader, Project project, DateTimeOffset since, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => RfiRequests.Changed(project, since, offset), RfisJson.Default.ListWireRfiWire, wire => wire.ToRfi(), cancellationToken)
            .OnceEachAsync(rfi => rfi.Id, cancellationToken);

    /// <remarks>GET .../rfi-types.</remarks>
    public Task<IReadOnlyList<RfiType>> ListTypesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => RfiRequests.Types(project, offset), RfisJson.Default.ListWireRfiTypeWire, wire => wire.ToRfiType(), cancellationToken)
            .AllAsync(type => type.Id, cancellationToken);

    /// <summary>Custom attributes with the options of those that have a list.</summary>
    /// <remarks>GET .../attributes.</remarks>
    /// <exception cref="AccException">Forbidden for everybody but project administrators.</exception>
    public Task<IReadOnlyList<AttributeDefinition>> ListAttributesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => RfiRequests.Attributes(project, offset), RfisJson.Default.ListWireRfiAttributeDefinitionWire, wire => wire.ToDefinition(), cancellationToken)
            .AllAsync(definition => definition.Id, cancellationToken);

    /// <summary>The project's workflow, and who may hold which part in it.</summary>
    /// <remarks>GET .../workflow.</remarks>
    public async Task<RfiWorkflow> GetWorkflowAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        (await http.ReadAsync(reader, RfiRequests.Workflow(project), RfisJson.Default.RfiWorkflowWire, cancellationToken)).ToWorkflow();

    /// <summary>Who asks, and which part they hold in the workflow.</summary>
    /// <remarks>GET .../users/me.</remarks>
    public async Task<RfiMember> GetMeAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        var request = RfiRequests.Me(project);
        var wire = await http.ReadAsync(reader, request, RfisJson.Default.RfiMemberWire, cancellationToken);
        return wire.ToMember() ?? throw AccFailures.Unreadable(request, "it names nobody");
    }

    /// <summary>The number the next RFI would get; null where none is given.</summary>
    /// <remarks>GET .../rfis/custom-identifier.</remarks>
    public async Task<string?> GetNextNumberAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        (await http.ReadAsync(reader, RfiRequests.NextNumber(project), RfisJson.Default.RfiNextNumberWire, cancellationToken)).Number;

    /// <remarks>GET .../rfis/{rfiId}/comments.</remarks>
    public Task<IReadOnlyList<Comment>> ListCommentsAsync(Reader reader, Project project, string rfiId, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => RfiRequests.Comments(project, rfiId, offset), RfisJson.Default.ListWireCommentWire, wire => wire.ToComment(), cancellationToken)
            .AllAsync(comment => comment.Id, cancellationToken);

    /// <summary>Files of the question and of the answers.</summary>
    /// <remarks>GET .../rfis/{rfiId}/attachments.</remarks>
    public Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Reader reader, Project project, string rfiId, CancellationToken cancellationToken) =>
        http.ReadByOffsetAsync(reader, offset => RfiRequests.Attachments(project, rfiId, offset), RfisJson.Default.ListWireAttachmentWire, wire => wire.ToAttachment(rfiId), cancellationToken)
            .AllAsync(attachment => attachment.Id, cancellationToken);
}
