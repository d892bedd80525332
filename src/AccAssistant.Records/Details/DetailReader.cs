using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Details;

/// <summary>Opens one record: reads it again, with its comments, responses, steps and attachments.</summary>
/// <param name="learn">Told of a record, as read, with its extras when all of them could be read.</param>
internal sealed class DetailReader(ModuleReaders readers, Names names, ProjectCalendar calendar, RecordContext context, Action<object, RecordExtra>? learn = null)
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

        var (issue, comments, files) = (await reading.ConfigureAwait(false), await commenting.ConfigureAwait(false), await attaching.ConfigureAwait(false));
        Learn(issue, files, count => RecordExtra.Of(issue.Id, count, comments!));
        return new IssueDetail(words, names).Of(issue, Same(entry, projection.Of(issue)), comments, files, side.Missing);
    }

    private async Task<RecordOpening> RfiAsync(RecordEntry entry, CancellationToken cancellationToken)
    {
        var (caller, project) = (context.Caller, context.Project);
        var reading = side.AgainAsync(() => readers.Rfi(caller, project, entry.Id, cancellationToken), new RfiDetail((Rfi)entry.Source, []));
        var commenting = side.TryAsync("comments", () => readers.RfiComments(caller, project, entry.Id, cancellationToken));
        var attaching = side.TryAsync("attachments", () => readers.RfiAttachments(caller, project, entry.Id, cancellationToken));
        await Task.WhenAll(reading, commenting, attaching).ConfigureAwait(false);

        var (detail, comments, files) = (await reading.ConfigureAwait(false), await commenting.ConfigureAwait(false), await attaching.ConfigureAwait(false));
        Learn(detail.Rfi, files, count => RecordExtra.Of(detail.Rfi.Id, count, detail.Responses, comments!));
        return new RfiDetailWords(words, names).Of(detail, Same(entry, projection.Of(detail.Rfi)), comments, files, side.Missing);
    }

    private async Task<RecordOpening> SubmittalAsync(RecordEntry entry, CancellationToken cancellationToken)
    {
        var (caller, project) = (context.Caller, context.Project);
        var reading = side.AgainAsync(() => readers.Submittal(caller, project, entry.Id, cancellationToken), (Submittal)entry.Source);
        var stepping = side.TryAsync("review steps", () => readers.SubmittalSteps(caller, project, entry.Id, cancellationToken));
        var revising = side.TryAsync("earlier revisions", () => readers.SubmittalRevisions(caller, project, entry.Id, cancellationToken));
        var attaching = side.TryAsync("attachments", () => readers.SubmittalAttachments(caller, project, entry.Id, cancellationToken));
        await Task.WhenAll(reading, stepping, revising, attaching).ConfigureAwait(false);

        var (submittal, steps, files) = (await reading.ConfigureAwait(false), await stepping.ConfigureAwait(false), await attaching.ConfigureAwait(false));
        Learn(submittal, files, count => RecordExtra.Of(submittal.Id, count, steps!));
        return new SubmittalDetail(words, names).Of(submittal, Same(entry, projection.Of(submittal)), steps, await revising.ConfigureAwait(false), files, side.Missing);
    }

    /// <summary>Half of a record's texts would look like all of them.</summary>
    private void Learn(object record, IReadOnlyList<Attachment>? files, Func<int, RecordExtra> extra)
    {
        if (side.Missing.Count == 0)
            learn?.Invoke(record, extra(files!.Count));
    }

    /// <summary>The label keeps the revision it was told apart by.</summary>
    private static RecordEntry Same(RecordEntry known, RecordEntry read) => read with { NamesRevision = known.NamesRevision };
}
