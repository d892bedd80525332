using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>Reads each part of a project once, whole, and never throws for what Autodesk did.</summary>
internal sealed class SnapshotReader(ModuleReaders readers, PartReader parts, CancellationToken lifetime)
{
    public ModuleReaders Readers => readers;

    public Task<PartRead<Issue>> ReadIssuesAsync(Caller caller, Project project, DateTimeOffset startedAt, ReadProgress progress) =>
        parts.ReadPagesAsync("Issues", startedAt, token => readers.Issues(caller, project, token), issue => issue.Id, progress.Report, lifetime);

    public Task<PartRead<Rfi>> ReadRfisAsync(Caller caller, Project project, DateTimeOffset startedAt, ReadProgress progress) =>
        project.Platform == Platform.Bim360
            ? NotOnThisPlatform<Rfi>(startedAt)
            : parts.ReadPagesAsync("RFIs", startedAt, token => readers.Rfis(caller, project, token), rfi => rfi.Id, progress.Report, lifetime);

    public async Task<PartRead<Submittal>> ReadSubmittalsAsync(Caller caller, Project project, DateTimeOffset startedAt, ReadProgress progress)
    {
        if (project.Platform == Platform.Bim360)
            return await NotOnThisPlatform<Submittal>(startedAt).ConfigureAwait(false);

        var sum = new SubmittalProgress(progress);
        var plain = parts.ReadPagesAsync("Submittals", startedAt, token => readers.Submittals(caller, project, false, token), item => item.Id, sum.ReportPlain, lifetime);
        var voided = parts.ReadPagesAsync("Void submittals", startedAt, token => readers.Submittals(caller, project, true, token), item => item.Id, sum.ReportVoid, lifetime);
        return Joined(await plain.ConfigureAwait(false), await voided.ConfigureAwait(false));
    }

    public Task<PartRead<T>> ReadListAsync<T>(string what, DateTimeOffset startedAt, Func<CancellationToken, Task<IReadOnlyList<T>>> read) =>
        parts.ReadListAsync(what, startedAt, read, lifetime);

    /// <summary>An item voided while both lists were read is in both: the void one is newer.</summary>
    private static PartRead<Submittal> Joined(PartRead<Submittal> plain, PartRead<Submittal> voided)
    {
        if (!plain.HasItems)
            return plain;

        var voidIds = voided.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var items = plain.Items.Where(item => !voidIds.Contains(item.Id)).Concat(voided.Items).ToArray();
        var twice = plain.Items.Count + voided.Items.Count - items.Length;
        return plain with
        {
            Items = items,
            Total = plain.Total + voided.Total - twice,
            VoidState = voided.State,
            VoidReason = voided.Reason,
        };
    }

    private static Task<PartRead<T>> NotOnThisPlatform<T>(DateTimeOffset startedAt) =>
        Task.FromResult(new PartRead<T>([], 0, startedAt, PartState.NotHere, "this is a BIM 360 project, and Autodesk offers only its issues"));
}
