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
        http.ReadByLinkAsync(reader, offset => SubmittalSetupRequests.Responses(project, offset), SubmittalsJson.Default.ListWireSubmittalResponseWire, wire => wire.ToResponse(), cancellationToken)
            .AllAsync(response => response.Id, cancellationToken);

    /// <summary>Inactive ones included: older items still carry them.</summary>
    /// <remarks>GET .../item-types.</remarks>
    public Task<IReadOnlyList<SubmittalType>> ListTypesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalSetupRequests.Types(project, offset), SubmittalsJson.Default.ListWireSubmittalTypeWire, wire => wire.ToSubmittalType(), cancellationToken)
            .AllAsync(type => type.Id, cancellationToken);

    /// <summary>Items changed on or after a day in UTC, oldest item first; void ones only with <paramref name="isVoid"/>.</summary>
    /// <remarks>GET .../items with <c>filter[updatedAt]</c>, which knows whole days only: the last day must be read again each time.</remarks>
    public IAsyncEnumerable<Page<Submittal>> ListChangedAsync(Reader reader, Project project, DateOnly since, bool isVoid, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.Changed(project, since, isVoid, offset), SubmittalsJson.Default.ListWireSubmittalWire, wire => wire.ToSubmittal(), cancellationToken)
            .OnceEachAsync(item => item.Id, cancellationToken);

    /// <summary>Review steps with their tasks, in the order of the review.</summary>
    /// <remarks>GET .../items/{itemId}/steps.</remarks>
    public async Task<IReadOnlyList<SubmittalStep>> ListStepsAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken)
    {
        var steps = await http.ReadByLinkAsync(reader, offset => SubmittalRequests.Steps(project, itemId, offset), SubmittalsJson.Default.ListWireSubmittalStepWire, wire => wire.ToStep(), cancellationToken)
            .AllAsync(step => step.Id, cancellationToken);
        return [.. steps.OrderBy(step => step.StepNumber)];
    }

    /// <remarks>GET .../items/{itemId}/steps/{stepId}.</remarks>
    public async Task<SubmittalStep> GetStepAsync(Reader reader, Project project, string itemId, string stepId, CancellationToken cancellationToken)
    {
        var request = SubmittalRequests.Step(project, itemId, stepId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalStepWire, cancellationToken);
        return wire.ToStep() ?? throw AccFailures.Unreadable(request, "it is no step");
    }

    /// <summary>What each reviewer of a step does; the steps of an item bring them along too.</summary>
    /// <remarks>GET .../items/{itemId}/steps/{stepId}/tasks.</remarks>
    public Task<IReadOnlyList<SubmittalTask>> ListTasksAsync(Reader reader, Project project, string itemId, string stepId, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.Tasks(project, itemId, stepId, offset), SubmittalsJson.Default.ListWireSubmittalTaskWire, wire => wire.ToTask(), cancellationToken)
            .AllAsync(task => task.Id, cancellationToken);

    /// <remarks>GET .../items/{itemId}/steps/{stepId}/tasks/{taskId}.</remarks>
    public async Task<SubmittalTask> GetTaskAsync(Reader reader, Project project, string itemId, string stepId, string taskId, CancellationToken cancellationToken)
    {
        var request = SubmittalRequests.Task(project, itemId, stepId, taskId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalTaskWire, cancellationToken);
        return wire.ToTask() ?? throw AccFailures.Unreadable(request, "it is no task");
    }

    /// <summary>The rounds of an item, first one first. The vendor documents the rows only in part.</summary>
    /// <remarks>GET .../items/{itemId}/revisions.</remarks>
    public async Task<IReadOnlyList<SubmittalRevision>> ListRevisionsAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken)
    {
        var revisions = await http.ReadByLinkAsync(reader, offset => SubmittalRequests.Revisions(project, itemId, offset), SubmittalsJson.Default.ListWireSubmittalRevisionWire, wire => wire.ToRevision(), cancellationToken)
            .AllAsync(revision => revision.Id, cancellationToken);
        return [.. revisions.OrderBy(revision => revision.Revision)];
    }

    /// <summary>Of every revision; sizes are not given.</summary>
    /// <remarks>GET .../items/{itemId}/attachments.</remarks>
    public Task<IReadOnlyList<Attachment>> ListAttachmentsAsync(Reader reader, Project project, string itemId, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalRequests.Attachments(project, itemId, offset), SubmittalsJson.Default.ListWireSubmittalAttachmentWire, wire => wire.ToAttachment(), cancellationToken)
            .AllAsync(attachment => attachment.Id, cancellationToken);
}
