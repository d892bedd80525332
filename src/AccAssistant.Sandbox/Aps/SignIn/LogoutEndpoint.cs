namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>GET /authentication/v2/logout: ends the browser's sign-in and nothing else.</summary>
internal sealed class LogoutEndpoint(RedirectAllowList redirects)
{
    public IResult Answer(HttpContext context)
    {
        SignedInCookie.End(context);

        var target = context.Request.Query["post_logout_redirect_uri"].ToString();
        if (target.Length > 0 && redirects.AllowsAfterLogout(target))
            return Results.Redirect(target);

        return SandboxPage.Of(StatusCodes.Status200OK, "Signed out", target.Length == 0
            ? "<p>You are signed out of the sandbox.</p>"
            : "<p>You are signed out of the sandbox. The address to return to is not on the app's list, so you stay here.</p>");
    }
}
