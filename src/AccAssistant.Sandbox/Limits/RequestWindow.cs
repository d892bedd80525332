namespace AccAssistant.Sandbox.Limits;

/// <summary>When the newest requests of one kind came, as far back as the limit looks.</summary>
internal sealed class RequestWindow(TimeSpan length)
{
    private readonly Queue<TimeSpan> requests = new();

    /// <returns>Null where one more fits; else how long until it would.</returns>
    public TimeSpan? Wait(TimeSpan now, int limit)
    {
        while (requests.TryPeek(out var oldest) && oldest + length <= now)
            requests.Dequeue();

        return requests.Count < limit ? null : requests.Peek() + length - now;
    }

    public void Add(TimeSpan now) => requests.Enqueue(now);
}
