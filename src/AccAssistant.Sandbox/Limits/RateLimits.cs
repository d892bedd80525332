namespace AccAssistant.Sandbox.Limits;

/// <summary>Counts requests as the vendor does: in sliding windows, and only those that were served.</summary>
internal sealed class RateLimits(SandboxOptions options, TimeProvider time)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Family, string? Person, TimeSpan Length), RequestWindow> windows = [];
    private readonly long start = time.GetTimestamp();

    public bool AreOn => options.EnforceLimits || options.RequestsPerSecond > 0;

    /// <returns>Null where the request may pass; else how long to stay away.</returns>
    public TimeSpan? Take(Allowance allowance, string? person)
    {
        lock (gate)
        {
            // A clock that is set back or stands still would never let anybody in again.
            var now = time.GetElapsedTime(start);
            var counted = Limits(allowance, person).Select(limit => (Window: Find(limit.Key), limit.Most)).ToList();
            var waits = counted.Select(limit => limit.Window.Wait(now, limit.Most)).OfType<TimeSpan>().ToList();
            if (waits.Count > 0)
                return waits.Max();

            counted.ForEach(limit => limit.Window.Add(now));
            return null;
        }
    }

    private IEnumerable<((string, string?, TimeSpan) Key, int Most)> Limits(Allowance allowance, string? person)
    {
        if (options.EnforceLimits && allowance.App is { } app)
            yield return ((allowance.Family, null, Minute), app);
        if (options.EnforceLimits && allowance.Person is { } each && person is not null)
            yield return ((allowance.Family, person, Minute), each);
        if (options.RequestsPerSecond > 0)
            yield return ((allowance.Family, null, Second), options.RequestsPerSecond);
    }

    private RequestWindow Find((string Family, string? Person, TimeSpan Length) key)
    {
        if (!windows.TryGetValue(key, out var window))
            windows[key] = window = new RequestWindow(key.Length);

        return window;
    }
}
