using System.Diagnostics.Metrics;
using System.Threading.Channels;

namespace AccAssistant.Storage.Audit;

/// <summary>Takes events for the audit trail from any thread, at once and without fail; <see cref="AuditWriter"/> stores them.</summary>
public sealed class AuditTrail(TimeProvider time)
{
    public const string Telemetry = "AccAssistant.Audit";

    /// <summary>Events that wait to be stored at most; what comes beyond is counted, and told of as an event of its own.</summary>
    public const int Capacity = 10_000;

    /// <summary>Of refused sign-ins and strangers' forms, which anybody can bring about, this many are kept a minute: strangers must not fill the disk.</summary>
    public const int StrangersPerMinute = 60;

    private const int LongestAbout = 200;

    private static readonly Meter Meter = new(Telemetry);
    private static readonly Counter<long> LimitsHit = Meter.CreateCounter<long>("acc_assistant.limits_hit", "{limit}", "Limits people reached, by which one, as the audit trail has them.");

    private readonly Channel<AuditEntry> entries = Channel.CreateBounded<AuditEntry>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly Lock counting = new();
    private int notKept;
    private DateTimeOffset minute;
    private int strangers;

    internal ChannelReader<AuditEntry> Entries => entries.Reader;

    public void Record(AuditEvent happened)
    {
        var now = time.GetUtcNow();
        if (happened.Kind == AuditKind.LimitHit)
            LimitsHit.Add(1, new KeyValuePair<string, object?>("limit", happened.About));
        if ((happened is { Kind: AuditKind.SignInRefused } or { Kind: AuditKind.FormRefused, UserId: null } && !StrangerFits(now)) || !entries.Writer.TryWrite(new AuditEntry(RowOf(happened, now), happened.Name, null)))
            Interlocked.Increment(ref notKept);
    }

    /// <summary>Waits until all that was recorded before is in the store.</summary>
    public async Task WrittenAsync(CancellationToken cancellationToken)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await entries.Writer.WriteAsync(new AuditEntry(null, null, written), cancellationToken);
        await written.Task.WaitAsync(cancellationToken);
    }

    /// <summary>How many events could not be taken since this was last asked, as an event; null when all were.</summary>
    internal AuditRow? TakeNotKept() => Interlocked.Exchange(ref notKept, 0) is > 0 and var count
        ? RowOf(new AuditEvent(AuditKind.NotKept, null) { Outcome = AuditOutcome.Failed, Rows = count }, time.GetUtcNow())
        : null;

    private static AuditRow RowOf(AuditEvent happened, DateTimeOffset now) => new()
    {
        At = now,
        Kind = happened.Kind,
        Outcome = happened.Outcome,
        UserId = happened.UserId,
        ProjectId = happened.ProjectId,
        TurnId = happened.TurnId,
        About = happened.About.Length > LongestAbout ? happened.About[..LongestAbout] : happened.About,
        Rows = happened.Rows,
    };

    private bool StrangerFits(DateTimeOffset now)
    {
        lock (counting)
        {
            if (now - minute >= TimeSpan.FromMinutes(1))
                (minute, strangers) = (now, 0);
            return ++strangers <= StrangersPerMinute;
        }
    }
}
