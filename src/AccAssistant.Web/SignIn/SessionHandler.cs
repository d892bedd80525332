using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AccAssistant.Web.SignIn;

/// <summary>Reads the session cookie and asks the row who that is, on every request.</summary>
internal sealed class SessionHandler(
    SessionCookie cookie,
    Sessions sessions,
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!cookie.IsPresent(Context))
            return AuthenticateResult.NoResult();
        if (cookie.Read(Context) is { } sessionId && await sessions.FindAsync(sessionId, Context.RequestAborted) is { } person)
            return AuthenticateResult.Success(new AuthenticationTicket(person, Scheme.Name));

        // Only where a person opens a page: the answer to an older background request must not take a newer sign-in's cookie away.
        if (IsNavigation(Request) && !Response.HasStarted)
            cookie.Delete(Context);
        return AuthenticateResult.NoResult();
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (!IsNavigation(Request))
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var asked = HttpMethods.IsGet(Request.Method) ? ReturnAddress.Safe(Request.Path + Request.QueryString) : "/";
        Response.Redirect(Request.PathBase + "/signin" + (asked == "/" ? "" : QueryString.Create("returnUrl", asked)));
        return Task.CompletedTask;
    }

    private static bool IsNavigation(HttpRequest request) =>
        request.Headers.TryGetValue("Sec-Fetch-Mode", out var mode)
            ? mode == "navigate"
            : request.Headers[HeaderNames.Accept].ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
