namespace AccAssistant.Evaluation;

/// <summary>Keeps within an endpoint's limits: waits before a question that would pass the minute's tokens, and ends before the day's are used up.</summary>
/// <param name="perMinute">Tokens; null: no waiting.</param>
/// <param name="inAll">Tokens; null: no end.</param>
internal sealed class Pacing(int? perMinute, long? inAll, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<(DateTimeOffset At, int Tokens)> recent = new();
    private long used;
    private int asked;

    /// <summary>What a question is expected to cost: the mean so far.</summary>
    private int Expected => asked == 0 ? 0 : (int)(used / asked);

    public bool IsUsedUp => used + Expected > inAll;

    public void Add(int tokens)
    {
        recent.Enqueue((time.GetUtcNow(), tokens));
        used += tokens;
        asked++;
    }

    /// <summary>How long to wait before the next question.</summary>
    public TimeSpan Wait()
    {
        if (perMinute is not { } most)
            return TimeSpan.Zero;
        var now = time.GetUtcNow();
        while (recent.TryPeek(out var oldest) && oldest.At + Minute <= now)
            recent.Dequeue();
        var left = recent.Sum(one => one.Tokens);
        foreach (var (at, tokens) in recent)
        {
            if (left + Expected <= most)
                break;
            left -= tokens;
            if (left + Expected <= most || left == 0)
                return at + Minute - now;
        }

        return TimeSpan.Zero;
    }
}
