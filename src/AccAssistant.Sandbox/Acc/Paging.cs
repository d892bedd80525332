namespace AccAssistant.Sandbox.Acc;

/// <summary>The vendor's ways of saying where a page stands.</summary>
internal static class Paging
{
    /// <summary>Issues and RFIs: totals only, no next address.</summary>
    public static IResult Totals<T>(IReadOnlyList<T> rows, int limit, int offset) => Totals(Cut(rows, limit, offset), limit, offset, rows.Count);

    public static IResult Totals<T>(IEnumerable<T> page, int limit, int offset, int totalResults) =>
        Json(new { pagination = new { limit, offset, totalResults }, results = page });

    /// <summary>Submittals and administration: an absolute next address, null on the last page.</summary>
    public static IResult Linked<T>(HttpContext http, IReadOnlyList<T> rows, int limit, int offset) =>
        Linked(http, rows, limit, offset, $"{http.Request.Scheme}://{http.Request.Host}");

    /// <summary>Locations: the same with a relative address.</summary>
    public static IResult LinkedRelative<T>(HttpContext http, IReadOnlyList<T> rows, int limit, int offset) => Linked(http, rows, limit, offset, "");

    public static IResult Json(object body) => Results.Json(body, SandboxJson.Options);

    public static IEnumerable<T> Cut<T>(IReadOnlyList<T> rows, int limit, int offset) => rows.Skip(offset).Take(limit);

    private static IResult Linked<T>(HttpContext http, IReadOnlyList<T> rows, int limit, int offset, string host) => Json(new
    {
        pagination = new
        {
            limit,
            offset,
            totalResults = rows.Count,
            nextUrl = offset + limit < rows.Count ? Address(http, host, limit, offset + limit) : null,
            previousUrl = offset > 0 ? Address(http, host, limit, Math.Max(0, offset - limit)) : null,
        },
        results = Cut(rows, limit, offset),
    });

    private static string Address(HttpContext http, string host, int limit, int offset)
    {
        var others = http.Request.Query
            .Where(pair => pair.Key is not ("limit" or "offset"))
            .Select(pair => $"&{pair.Key}={Uri.EscapeDataString(pair.Value.ToString())}");
        return $"{host}{http.Request.Path}?limit={limit}&offset={offset}{string.Concat(others)}";
    }
}
