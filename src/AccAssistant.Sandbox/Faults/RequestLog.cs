namespace AccAssistant.Sandbox.Faults;

/// <summary>What the sandbox was asked, so that a caller's manners can be proved. Its own control addresses are left out.</summary>
/// <param name="most">Requests kept; older ones are dropped.</param>
public sealed class RequestLog(int most = 10_000)
{
    private readonly Lock gate = new();
    private readonly Queue<LoggedRequest> requests = new();
    private readonly Dictionary<long, int> statuses = [];
    private long last;

    /// <summary>Oldest first; a request is here from the moment it arrives.</summary>
    public IReadOnlyList<LoggedRequest> List()
    {
        lock (gate)
            return [.. requests.Select(request => request with { Status = statuses[request.Number] })];
    }

    /// <param name="method">Any, where null.</param>
    /// <param name="path">Pattern as in <see cref="Fault.Path"/>.</param>
    public int Count(string? method, string path) => List().Count(request =>
        (method is null || method.Equals(request.Method, StringComparison.OrdinalIgnoreCase)) && PathPattern.Matches(path, request.Path, request.Query));

    public void Clear()
    {
        lock (gate)
        {
            requests.Clear();
            statuses.Clear();
        }
    }

    internal long Begin(string method, string path, string query, string template, DateTimeOffset at)
    {
        lock (gate)
        {
            if (requests.Count == most)
                statuses.Remove(requests.Dequeue().Number);

            requests.Enqueue(new LoggedRequest(++last, method, path, query, template, Status: 0, at));
            statuses[last] = 0;
            return last;
        }
    }

    internal void End(long number, int status)
    {
        lock (gate)
        {
            if (statuses.ContainsKey(number))
                statuses[number] = status;
        }
    }
}
