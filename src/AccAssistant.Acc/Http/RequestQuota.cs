namespace AccAssistant.Acc.Http;

/// <summary>A sliding window over the times requests were given: no minute holds more than the limit, however they bunch.</summary>
/// <param name="perMinute">Null: no limit of its own, only pauses.</param>
public sealed class RequestQuota(int? perMinute, TimeProvider time) : IRequestQuota
{
    /// <summary>Nobody is kept waiting longer than this; a caller told a longer time has taken no place.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    // Requests do not all travel equally fast: without the extra second the last of one minute and the first of the next could meet.
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset> given = new();
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;

    public Task<TimeSpan> ReserveAsync() => Task.FromResult(Reserve());

    public Task PauseAsync(TimeSpan retryAfter)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + retryAfter;
            pausedUntil = until > pausedUntil ? until : pausedUntil;
        }

        return Task.CompletedTask;
    }

    private TimeSpan Reserve()
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            var slot = pausedUntil > now ? pausedUntil : now;
            if (perMinute is { } limit && given.Count >= limit && given.Peek() + Window > slot)
            {
                slot = given.Peek() + Window;
            }

            if (slot - now <= LongestWait && perMinute is not null)
            {
                Take(slot, perMinute.Value);
            }

            return slot - now;
        }
    }

    private void Take(DateTimeOffset slot, int limit)
    {
        given.Enqueue(slot);
        if (given.Count > limit)
        {
            given.Dequeue();
        }
    }
}
