namespace AccAssistant.Web.Chat;

/// <summary>The time zone a browser says it is in.</summary>
public static class BrowserTimeZone
{
    private const int LongestId = 64;

    /// <summary>The IANA id as this machine knows it, or null.</summary>
    public static string? Accept(string? id) =>
        id is { Length: > 0 and <= LongestId } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) && zone.HasIanaId ? zone.Id : null;
}
