using System.Runtime.CompilerServices;
using AccAssistant.Acc;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Reports.Changes;
using AccAssistant.Records.Snapshots;
using AccAssistant.Records.Snapshots.Extras;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records;

/// <summary>One person's view of one project: reads it, keeps it fresh, answers from it. May be asked by many at once.</summary>
public sealed class ProjectRecords : IProjectRecords, IDisposable
{
    private readonly string userId;
    private readonly ProjectId projectId;
    private readonly CancellationTokenSource lifetime = new();
    private readonly ProjectSnapshots snapshots;
    private readonly ExtrasReader extras;
    private readonly RecordTables tables;
    private readonly ModuleReaders readers;
    private readonly Calendar calendar;
    private readonly TimeProvider time;
    private readonly ISnapshotStore store;
    private readonly SnapshotTaking taking;

    public ProjectRecords(string userId, ProjectId projectId, ModuleReaders readers, Calendar calendar, ISnapshotStore store, TimeProvider time, ILoggerFactory loggers)
    {
        this.userId = userId;
        this.projectId = projectId;
        this.readers = readers;
        this.calendar = calendar;
        this.time = time;
        this.store = store;
        taking = new SnapshotTaking(userId, projectId, store, loggers.CreateLogger<SnapshotTaking>(), lifetime.Token);
        tables = new RecordTables(time);
        extras = new ExtrasReader(readers, time, loggers, lifetime.Token);
        var parts = new PartReader(loggers.CreateLogger<PartReader>());
        snapshots = new ProjectSnapshots(new SnapshotReader(readers, parts, time, lifetime.Token), time);
    }

    public async IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Not yours and not there look the same.
        if (context.Caller.UserId != userId || context.Project.Id != projectId)
        {
            yield return new Refused(RefusalKind.NotFound, "This project is not there, or you may not open it.");
            yield break;
        }

        var answer = new RecordAnswer(request, context, calendar.For(context.Project, context.BrowserTimeZone), readers, tables, time, store, extras.Learn);
        if (answer.Prepare() is { } refused)
        {
            yield return refused;
            yield break;
        }

        if (request is RecheckRequest { OnlyHeld: true })
        {
            yield return snapshots.Held(answer.Modules, context) is { } held
                ? await answer.GiveAsync(extras.Known(await held.WhenReadAsync().ConfigureAwait(false)), cancellationToken).ConfigureAwait(false)
                : new NotHeld();
            yield break;
        }

        var pending = snapshots.Begin(answer.Modules, context);
        await foreach (var reading in pending.FollowAsync(cancellationToken).ConfigureAwait(false))
            yield return reading;

        // Another browser's sign-in ended in mid-read; this one's may be good.
        if (pending.LostToAnotherSession(context.Caller.SessionId))
        {
            pending = snapshots.Begin(answer.Modules, context);
            await foreach (var reading in pending.FollowAsync(cancellationToken).ConfigureAwait(false))
                yield return reading;
        }

        var parts = await pending.WhenReadAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        parts = extras.With(parts, context);
        if (pending.NeedsSignIn)
        {
            yield return PartProblem.SignIn;
            yield break;
        }

        var reply = await answer.GiveAsync(parts, cancellationToken).ConfigureAwait(false);
        if (answer.Keeps is { } kind)
            taking.Take(kind, answer.Today, () => answer.Stand(parts));
        yield return reply;
    }

    public async Task ForgetAsync()
    {
        snapshots.Forget();
        extras.Forget();
        tables.Forget();
        await taking.ForgetAsync().ConfigureAwait(false);
    }

    /// <summary>Ends what is being read.</summary>
    public void Dispose()
    {
        lifetime.Cancel();
        extras.Dispose();
        tables.Dispose();
        lifetime.Dispose();
    }
}
