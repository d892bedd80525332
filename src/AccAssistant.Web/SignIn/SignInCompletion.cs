using System.Globalization;
using System.Security.Claims;
using AccAssistant.Acc.Tokens;
using AccAssistant.Storage.Audit;
using Microsoft.AspNetCore.Authentication;

namespace AccAssistant.Web.SignIn;

/// <summary>Turns a checked answer of Autodesk's into a session of ours.</summary>
internal sealed class SignInCompletion(AutodeskProfiles profiles, Sessions sessions, SessionCookie cookie, AuditTrail trail)
{
    private static readonly string[] Subjects = ["sub", "userid"];

    /// <exception cref="SignInRefusedException">Id token and profile do not agree on one person.</exception>
    public async Task CompleteAsync(HttpContext context, ClaimsPrincipal checkedToken, AuthenticationProperties properties)
    {
        var granted = Granted(properties);
        var profile = await profiles.GetAsync(granted.AccessToken, context.RequestAborted);
        RequireSamePerson(checkedToken, profile);

        var before = cookie.Read(context);
        var sessionId = await sessions.OpenAsync(profile, granted, UserAgentWords.Of(context.Request.Headers.UserAgent), context.RequestAborted);
        cookie.Write(context, sessionId);
        trail.Record(new AuditEvent(AuditKind.SignedIn, profile.UserId) { Name = profile.Name });
        if (before is not null)
            await PushOutAsync(before, context.RequestAborted);
    }

    private async Task PushOutAsync(string before, CancellationToken cancellationToken)
    {
        var pushedOut = await sessions.FindAsync(before, cancellationToken);
        await sessions.EndAsync(before);
        if (pushedOut is not null)
            trail.Record(new AuditEvent(AuditKind.SessionEnded, pushedOut.ToCaller().UserId) { About = "by a sign-in in the same browser" });
    }

    // Autodesk documents "userid" and leaves "sub" open; whichever is there must name the profile's person.
    private static void RequireSamePerson(ClaimsPrincipal checkedToken, AutodeskProfile profile)
    {
        var named = Subjects
            .Select(checkedToken.FindFirstValue)
            .Where(id => !string.IsNullOrWhiteSpace(id))
            .ToList();
        if (named.Count == 0)
            throw new SignInRefusedException("The id token names nobody.");
        if (named.Any(id => id != profile.UserId))
            throw new SignInRefusedException("The id token and the profile name different people.");
    }

    private static TokenSet Granted(AuthenticationProperties properties) => new(
        properties.GetTokenValue("access_token") is { Length: > 0 } accessToken
            ? accessToken
            : throw new SignInRefusedException("The token answer has no access token."),
        properties.GetTokenValue("refresh_token") is { Length: > 0 } refreshToken ? refreshToken : null,
        DateTimeOffset.TryParse(properties.GetTokenValue("expires_at"), CultureInfo.InvariantCulture, out var expiresAt)
            ? expiresAt
            : throw new SignInRefusedException("The token answer does not say how long it holds."));
}
