using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Details;

/// <summary>Opens one record: reads it again, with its comments, responses and attachments.</summary>
internal sealed class DetailReader(ModuleReaders readers, Names names, ProjectCalendar calendar, RecordContext context)
{
    private readonly EntryProjection projection = new(names, calendar);
    private readonly DetailWords words = new(names, calendar);
    private readonly SideReads side = new();

    /// <exception cref="AccException">The record itself is gone or hidden.</exception>
    public Task<RecordOpening> OpenAsync(RecordEntry entry, CancellationToken cancellationToken) => entry.Module switch
    {
        RecordModule.Issues => IssueAsync(entry, cancellationToken),
        RecordModule.Rfis => RfiAsync(entry, cancellationToken),
        _ => SubmittalAsync(entry, cancellationToken),
    };

    private async Task<RecordOpening> IssueAsync(RecordEntry entry, CancellationToken cancellationToken)
    {
        var (caller, project) = (context.Caller, context.Project);
        var reading = side.AgainAsync(() => readers.Issue(caller, project, entry.Id, cancellationToken), (Issue)entry.Source);
        var commenting = side.TryAsync("comments", () => readers.IssueComments(caller, project, entry.Id, cancellationToken));
        var attaching = side.TryAsync("attachments", () => readers.IssueAttachments(caller, project, entry.Id, cancellationToken));
        await Task.WhenAll(reading, commenting, attaching).ConfigureAwait(false);

        var issue = await reading.ConfigureAwait(false);
        var comments = await commenting.ConfigureAwait(false);
        return new IssueDetail(words).Of(issue, Same(entry, projection.Of(issue)), comments, await attaching.ConfigureAwait(false), side.Missing);
    }

    private async Task<RecordOpening> RfiAsync(RecordEntry entry, CancellationToken cancellationToken)
    {
        var (caller, project) = (context.Caller, context.Project);
        var reading = side.AgainAsync(() => readers.Rfi(caller, project, entry.Id, cancellationToken), new RfiDetail((Rfi)entry.Source, []));
        var commenting = side.TryAsync("comments", () => readers.RfiComments(caller, project, entry.Id, cancellationToken));
        var attaching = side.TryAsync("attachments", () => readers.RfiAttachments(caller, project, entry.Id, cancellationToken));
        await Task.WhenAll(reading, commenting, attaching).ConfigureAwait(false);

        var detail = await reading.ConfigureAwait(false);
        var comments = await commenting.ConfigureAwait(false);
        return new RfiDetailWords(words).Of(detail, Same(entry, projection.Of(detail.Rfi)), comments, await attaching.ConfigureAwait(false), side.Missing);
    }

    private async Task<RecordOpening> SubmittalAsync(RecordEntry entry, CancellationToken cancellationToken)
    {
        var (caller, project) = (context.Caller, context.Project);
        var reading = side.AgainAsync(() => readers.Submittal(caller, project, entry.Id, cancellationToken), (Submittal)entry.Source);
        var attaching = side.TryAsync("attachments", () => readers.SubmittalAttachments(caller, project, entry.Id, cancellationToken));
        await Task.WhenAll(reading, attaching).ConfigureAwait(false);

        var submittal = await reading.ConfigureAwait(false);
        return new SubmittalDetail(words).Of(submittal, Same(entry, projection.Of(submittal)), await attaching.ConfigureAwait(false), side.Missing);
    }

    /// <summary>The label keeps the revision it was told apart by.</summary>
    private static RecordEntry Same(RecordEntry known, RecordEntry read) => read with { NamesRevision = known.NamesRevision };
}
