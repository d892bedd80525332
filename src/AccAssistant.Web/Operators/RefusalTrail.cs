using System.Security.Claims;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Routing.Patterns;

namespace AccAssistant.Web.Operators;

/// <summary>Keeps in the audit trail what somebody signed in was refused over HTTP: not theirs, not open to them, or not there. Of the address only its pattern and the ids of project and turn.</summary>
internal static class RefusalTrail
{
    /// <summary>Goes after authentication and before authorization, inside the error pages.</summary>
    public static IApplicationBuilder UseRefusalTrail(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response.StatusCode is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound
            && context.User.Identity is { IsAuthenticated: true }
            && context.Features.Get<IStatusCodeReExecuteFeature>() is null
            && context.GetEndpoint() is RouteEndpoint)
            context.RequestServices.GetRequiredService<AuditTrail>().Record(EventOf(AuditKind.Refused, context));
    });

    public static AuditEvent EventOf(AuditKind kind, HttpContext context) => new(kind, context.User.FindFirstValue(CallerClaims.UserId))
    {
        Outcome = AuditOutcome.Refused,
        ProjectId = IdOf(context, "projectId"),
        TurnId = IdOf(context, "turnId"),
        About = context.GetEndpoint() is RouteEndpoint endpoint ? "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(Shown)) : "",
    };

    private static string Shown(RoutePatternPathSegment segment) => segment.Parts is [RoutePatternLiteralPart literal] ? literal.Content : "*";

    private static Guid? IdOf(HttpContext context, string name) => Guid.TryParse(context.Request.RouteValues[name] as string, out var id) ? id : null;
}
