namespace AccAssistant.Storage;

/// <summary>One signed-in browser. The cookie holds <see cref="Id"/> and nothing else.</summary>
public sealed class SessionRow
{
    /// <summary>256 random bits, base64url; new at every sign-in.</summary>
    public required string Id { get; set; }

    /// <summary>The Autodesk id (userinfo <c>sub</c>), never empty.</summary>
    public required string UserId { get; set; }

    public required string UserName { get; set; }

    public string? Email { get; set; }

    /// <summary>Which browser signed in, for its person to know it by, e.g. "Chrome on Windows"; empty for one that signed in before this was kept.</summary>
    public string Browser { get; set; } = "";

    /// <summary>Access and refresh token, sealed with the data-protection keys.</summary>
    public required string SealedTokens { get; set; }

    public DateTimeOffset AccessTokenExpiresAt { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset LastSeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Who is refreshing the tokens at the moment, and until when that claim holds.</summary>
    public string? LeaseHolder { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Grows with each saved change; a save against an older version fails.</summary>
    public int Version { get; set; }
}
