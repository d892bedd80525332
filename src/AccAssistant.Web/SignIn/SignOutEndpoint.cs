using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Languages;
using AccAssistant.Web.Operators;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Web.SignIn;

/// <summary>POST /signout: the row, the grant and the cookie end here; then Autodesk's own sign-out page, which comes back to <c>/signed-out</c>.</summary>
internal sealed class SignOutEndpoint(
    Sessions sessions,
    SessionCookie cookie,
    IdentityDiscovery discovery,
    PublicAddress address,
    SpokenLanguages languages,
    IAntiforgery antiforgery,
    ForgedForms forged,
    AuditTrail trail)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated != true)
        {
            cookie.Delete(context);
            return Results.LocalRedirect("~/signed-out");
        }

        if (!await antiforgery.IsRequestValidAsync(context))
        {
            forged.Tell(context);
            var words = languages.For(context.Request);
            return Results.Problem(words["This page was too old to sign you out with. Reload it and try again."], statusCode: StatusCodes.Status400BadRequest, title: words["Not signed out"]);
        }

        var caller = context.User.ToCaller();
        await sessions.EndAsync(caller.SessionId);
        trail.Record(new AuditEvent(AuditKind.SignedOut, caller.UserId));
        cookie.Delete(context);
        var logout = (await discovery.GetAsync(context.RequestAborted)).Logout;
        return Results.Redirect(QueryHelpers.AddQueryString(logout.ToString(), "post_logout_redirect_uri", address.Of(context.Request, "/signed-out")));
    }
}
