namespace AccAssistant.Sandbox.Faults;

/// <summary>GET /sandbox/requests: how often each endpoint was asked, and the newest requests.</summary>
internal sealed record RequestCounts(int Total, IReadOnlyList<RequestCounts.Line> Counts, IReadOnlyList<LoggedRequest> Newest)
{
    private const int Shown = 100;

    public static RequestCounts Of(RequestLog log)
    {
        var requests = log.List();
        var counts = requests
            .GroupBy(request => (request.Method, request.Template))
            .Select(group => new Line(group.Key.Method, group.Key.Template, group.Count()))
            .OrderByDescending(line => line.Count);
        return new RequestCounts(requests.Count, [.. counts], [.. requests.TakeLast(Shown).Reverse()]);
    }

    internal sealed record Line(string Method, string Path, int Count);
}
