using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>What each module's extras are and what they cost.</summary>
internal sealed class ExtraSources(ModuleReaders readers)
{
    /// <summary>A request where there are comments, else none.</summary>
    public ExtraSource<Issue> Issues => new(
        "issues",
        issue => issue.Id,
        issue => new ExtraStamp(issue.UpdatedAt, issue.CommentCount, issue.AttachmentCount),
        issue => RecordStatus.OfIssue(issue.Status, issue.Published).Standing == Standing.Open,
        issue => issue.CommentCount == 0 ? new RecordExtra(issue.Id, issue.AttachmentCount, []) : null,
        async (reader, project, issue, token) => RecordExtra.Of(issue.Id, issue.AttachmentCount, await readers.IssueComments(reader, project, issue.Id, token).ConfigureAwait(false)));

    /// <summary>Two requests, three where there are comments.</summary>
    public ExtraSource<Rfi> Rfis => new(
        "RFIs",
        rfi => rfi.Id,
        rfi => new ExtraStamp(rfi.UpdatedAt, rfi.CommentCount, 0),
        rfi => RecordStatus.OfRfi(rfi.Status).Standing == Standing.Open,
        _ => null,
        ReadAsync);

    /// <summary>Two requests.</summary>
    public ExtraSource<Submittal> Submittals => new(
        "submittals",
        item => item.Id,
        item => new ExtraStamp(item.UpdatedAt, 0, 0),
        item => RecordStatus.OfSubmittal(item.StateId, item.StatusId).Standing == Standing.Open,
        _ => null,
        ReadAsync);

    private async Task<RecordExtra> ReadAsync(Reader reader, Project project, Rfi rfi, CancellationToken cancellationToken)
    {
        var detail = await readers.Rfi(reader, project, rfi.Id, cancellationToken).ConfigureAwait(false);
        var comments = rfi.CommentCount == 0 ? [] : await readers.RfiComments(reader, project, rfi.Id, cancellationToken).ConfigureAwait(false);
        var files = await readers.RfiAttachments(reader, project, rfi.Id, cancellationToken).ConfigureAwait(false);
        return RecordExtra.Of(rfi.Id, files.Count, detail.Responses, comments);
    }

    private async Task<RecordExtra> ReadAsync(Reader reader, Project project, Submittal item, CancellationToken cancellationToken)
    {
        var steps = await readers.SubmittalSteps(reader, project, item.Id, cancellationToken).ConfigureAwait(false);
        var files = await readers.SubmittalAttachments(reader, project, item.Id, cancellationToken).ConfigureAwait(false);
        return RecordExtra.Of(item.Id, files.Count, steps);
    }
}
