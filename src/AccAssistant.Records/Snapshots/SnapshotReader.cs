using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Records.Snapshots;

/// <summary>Reads each part of a project, whole or by what changed, and never throws for what Autodesk did.</summary>
internal sealed class SnapshotReader(ModuleReaders readers, PartReader parts, TimeProvider time, CancellationToken lifetime)
{
    public ModuleReaders Readers => readers;

    public Task<PartRead<Issue>> ReadIssuesAsync(PartRead<Issue>? known, Caller caller, Project project, DateTimeOffset startedAt, ReadProgress progress) =>
        new FreshReading<Issue>(Issues(project), parts, time).ReadAsync(known, ReaderOf(caller, progress), startedAt, progress, lifetime);

    public Task<PartRead<Rfi>> ReadRfisAsync(PartRead<Rfi>? known, Caller caller, Project project, DateTimeOffset startedAt, ReadProgress progress) =>
        project.Platform == Platform.Bim360
            ? NotOnThisPlatform<Rfi>(startedAt)
            : new FreshReading<Rfi>(Rfis(project), parts, time).ReadAsync(known, ReaderOf(caller, progress), startedAt, progress, lifetime);

    public Task<PartRead<Submittal>> ReadSubmittalsAsync(PartRead<Submittal>? known, Caller caller, Project project, DateTimeOffset startedAt, ReadProgress progress) =>
        project.Platform == Platform.Bim360
            ? NotOnThisPlatform<Submittal>(startedAt)
            : new FreshReading<Submittal>(Submittals(project), parts, time).ReadAsync(known, ReaderOf(caller, progress), startedAt, progress, lifetime);

    public async Task<PartRead<T>> ReadNamesAsync<T>(NameSource<T> source, PartRead<T>? known, DateTimeOffset startedAt, Func<CancellationToken, Task<IReadOnlyList<T>>> read) =>
        source.After(known, await parts.ReadListAsync(source.What, startedAt, read, lifetime).ConfigureAwait(false), time.GetUtcNow());

    private ModuleSource<Issue> Issues(Project project) => new(
        new ListSource<Issue>("issues", (reader, token) => readers.Issues(reader, project, token), (reader, since, token) => readers.IssuesChanged(reader, project, since, false, token))
        {
            Deleted = (reader, since, token) => readers.IssuesChanged(reader, project, since, true, token),
            IsCounted = true,
        },
        issue => issue.Id,
        issue => issue.UpdatedAt,
        Unchanged.Issue);

    private ModuleSource<Rfi> Rfis(Project project) => new(
        new ListSource<Rfi>("RFIs", (reader, token) => readers.Rfis(reader, project, token), (reader, since, token) => readers.RfisChanged(reader, project, since, token)),
        rfi => rfi.Id,
        rfi => rfi.UpdatedAt,
        Unchanged.Rfi);

    private ModuleSource<Submittal> Submittals(Project project) => new(OfSubmittals("submittals", project, false) with { IsCounted = true }, item => item.Id, item => item.UpdatedAt, Unchanged.Submittal)
    {
        Void = OfSubmittals("void submittals", project, true),
        IsVoid = item => string.Equals(item.StateId, "void", StringComparison.OrdinalIgnoreCase),
    };

    private ListSource<Submittal> OfSubmittals(string what, Project project, bool isVoid) => new(
        what,
        (reader, token) => readers.Submittals(reader, project, isVoid, token),
        (reader, since, token) => readers.SubmittalsChanged(reader, project, DayBefore(since), isVoid, token));

    /// <summary>Autodesk compares whole days and does not say in which time zone.</summary>
    private static DateOnly DayBefore(DateTimeOffset since)
    {
        var day = DateOnly.FromDateTime(since.UtcDateTime);
        return day > DateOnly.MinValue ? day.AddDays(-1) : day;
    }

    private static Reader ReaderOf(Caller caller, ReadProgress progress) => new(caller) { Waiting = progress.Wait };

    private static Task<PartRead<T>> NotOnThisPlatform<T>(DateTimeOffset startedAt) =>
        Task.FromResult(new PartRead<T>([], 0, startedAt, PartState.NotHere, "this is a BIM 360 project, and Autodesk offers only its issues"));
}
