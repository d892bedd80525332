namespace AccAssistant.Tests.Acc;

/// <summary>Small answers in the vendor's shapes.</summary>
internal static class Bodies
{
    public static string List(IEnumerable<string> rows, int offset, int? total, string? next = null) =>
        $$"""{"pagination":{"limit":100,"offset":{{offset}},"totalResults":{{(total is null ? "null" : $"{total}")}},"nextUrl":{{(next is null ? "null" : $"\"{next}\"")}}},"results":[{{string.Join(",", rows)}}]}""";

    /// <summary>The records from <paramref name="offset"/> on, at most a page of them.</summary>
    public static string Slice(int offset, int limit, int total) =>
        List(Enumerable.Range(offset, Math.Clamp(total - offset, 0, limit)).Select(Row), offset, total);

    public static string Row(int number) =>
        $$"""{"id":"id-{{number}}","displayId":{{number}},"customIdentifier":"{{number}}","identifier":{{number}},"title":"Row {{number}}","status":"open","stateId":"rev","statusId":"2"}""";
}
