using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>Reads one module's extras bit by bit while nobody waits for them: one request at a time, with the small share of the quota.</summary>
internal sealed partial class ModuleExtrasReader<T>(ExtraSource<T> source, TimeProvider time, ILogger logger, CancellationToken lifetime) : IDisposable
    where T : class
{
    /// <summary>After a question, so that what follows it comes first.</summary>
    public static readonly TimeSpan StartsAfter = TimeSpan.FromSeconds(20);

    /// <summary>Nobody needs the extras of a project that nobody asks about.</summary>
    public static readonly TimeSpan AskedWithin = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Breather = TimeSpan.FromMinutes(1);

    /// <summary>One refused record may be gone; this many in a row mean the module.</summary>
    private const int MostRefused = 3;

    private readonly Lock gate = new();
    private ExtraCoverage<T> coverage = new(source);
    private (Caller Caller, Project Project, DateTimeOffset At)? asked;
    private string? endedSession;
    private ITimer? timer;
    private bool isScheduled;
    private bool isStopped;

    /// <summary>The reading under way; done when there is none.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>What is known now, with nothing begun.</summary>
    public ModuleExtras Known
    {
        get
        {
            lock (gate)
                return coverage.Published;
        }
    }

    /// <summary>Notes that somebody asks, and gives what is known now of the part's records. Never waits.</summary>
    public ModuleExtras Asked(PartRead<T> part, Caller caller, Project project)
    {
        lock (gate)
        {
            asked = (caller, project, time.GetUtcNow());
            // Whoever waited long may come with an older part than the one taken already.
            if (part.ReadAt >= coverage.TakenAt && coverage.Take(part.Items, part.ReadAt))
                (isStopped, endedSession) = (false, null);
            if (!isStopped && caller.SessionId != endedSession && coverage.MayHaveMore)
                Schedule(StartsAfter);

            return coverage.Published;
        }
    }

    /// <summary>An opened record was read with everything that belongs to it.</summary>
    public void Learn(T item, RecordExtra extra)
    {
        lock (gate)
        {
            coverage.Learn(item, extra);
            coverage.Publish();
        }
    }

    /// <summary>What is being read is not kept.</summary>
    public void Forget()
    {
        lock (gate)
            (coverage, isStopped, endedSession) = (new ExtraCoverage<T>(source), false, null);
    }

    public void Dispose()
    {
        lock (gate)
        {
            timer?.Dispose();
            isStopped = true;
        }
    }

    private void Schedule(TimeSpan delay)
    {
        if (isScheduled || lifetime.IsCancellationRequested)
            return;

        isScheduled = true;
        timer?.Dispose();
        // The reading outlives the question: nothing of the question may go with it.
        using (ExecutionContext.SuppressFlow())
            timer = time.CreateTimer(_ => Running = Task.Run(RunAsync, CancellationToken.None), null, delay, Timeout.InfiniteTimeSpan);
    }

    private async Task RunAsync()
    {
        TimeSpan? again = null;
        var refusedInARow = 0;
        while (again is null && Next() is { } work)
        {
            try
            {
                var extra = await source.ReadAsync(new Reader(work.Caller) { InBackground = true }, work.Project, work.Item, lifetime).ConfigureAwait(false);
                refusedInARow = 0;
                lock (gate)
                    work.Coverage.Learn(work.Item, extra);
            }
            catch (Exception error)
            {
                // At the end of this person's view of the project nobody is left to read for.
                if (lifetime.IsCancellationRequested)
                    return;
                again = Judge(error, work, ref refusedInARow);
            }
        }

        Ended(again);
    }

    /// <summary>When to go on; null for at once.</summary>
    private TimeSpan? Judge(Exception error, Work work, ref int refusedInARow)
    {
        var known = error as AccException;
        if (known is null)
            Log.Broke(logger, source.What, error);
        else
            Log.NotRead(logger, source.What, known.Kind, known.Endpoint, known.Status);

        lock (gate)
        {
            switch (known?.Kind)
            {
                case AccErrorKind.Limited or AccErrorKind.Unavailable:
                    work.Coverage.Replan();
                    return known.RetryAfter > Breather ? known.RetryAfter.Value : Breather;
                case AccErrorKind.SignInRequired:
                    work.Coverage.Replan();
                    endedSession = work.Caller.SessionId;
                    break;
                default:
                    work.Coverage.Refuse(work.Item);
                    isStopped |= ReferenceEquals(work.Coverage, coverage) && ++refusedInARow >= MostRefused;
                    break;
            }
        }

        return null;
    }

    private Work? Next()
    {
        lock (gate)
        {
            if (isStopped || lifetime.IsCancellationRequested || asked is not { } last)
                return null;
            if (last.Caller.SessionId == endedSession || time.GetUtcNow() - last.At >= AskedWithin)
                return null;
            return coverage.Next() is { } item ? new Work(coverage, last.Caller, last.Project, item) : null;
        }
    }

    private void Ended(TimeSpan? again)
    {
        lock (gate)
        {
            coverage.Publish();
            isScheduled = false;
            if (again is { } delay)
                Schedule(delay);
        }
    }

    private sealed record Work(ExtraCoverage<T> Coverage, Caller Caller, Project Project, T Item);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "What belongs to one of the {What} could not be read: {Kind} from {Endpoint}, status {Status}")]
        public static partial void NotRead(ILogger logger, string what, AccErrorKind kind, string endpoint, int? status);

        [LoggerMessage(2, LogLevel.Error, "What belongs to one of the {What} could not be read")]
        public static partial void Broke(ILogger logger, string what, Exception error);
    }
}
