namespace AccAssistant.Web.Chat;

/// <summary>The time zone a browser says it is in.</summary>
public static class BrowserTimeZone
{
    private const string Cookie = "__Host-acc-zone";

    private const int LongestId = 64;

    /// <summary>As pages leave it for the next one: an address a person follows, or shares, does not carry it. Not yet accepted; null from a browser that has shown no page.</summary>
    public static string? Of(HttpRequest request) => request.Cookies[Cookie];

    /// <summary>The IANA id as this machine knows it, or null.</summary>
    public static string? Accept(string? id) =>
        id is { Length: > 0 and <= LongestId } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? zone.Id : null;
}
