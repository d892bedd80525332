using System.Net;

namespace AccAssistant.Acc.Http;

/// <summary>Turns what Autodesk answered into an error a person can act on. Its own words are never shown.</summary>
internal static class AccFailures
{
    public static AccException Of(AccRequest request, HttpStatusCode status, GatewayCode gateway) => (int)status switch
    {
        401 => SignIn(request, 401),
        403 when gateway == GatewayCode.AppNotAllowed => Fail(AccErrorKind.Forbidden, "Autodesk does not let this app use the service behind " + request.Subject + ". Whoever runs the app must add that API to its client id, and an account administrator must allow the client id under Custom Integrations.", request, status),
        403 when gateway == GatewayCode.ScopeMissing => Fail(AccErrorKind.Forbidden, "The sign-in does not cover " + request.Subject + ". Sign out and in again; if that does not help, Aps:Scopes must contain data:read and account:read.", request, status),
        403 or 404 or 410 when request.IsRecord => Fail((int)status == 403 ? AccErrorKind.Forbidden : AccErrorKind.NotFound, "Autodesk shows no " + request.Subject + ": it is not there, or not open to you.", request, status),
        403 => Fail(AccErrorKind.Forbidden, "You have no access to " + request.Subject + ". A project administrator can give it, or the module is not switched on.", request, status),
        404 or 410 => Fail(AccErrorKind.NotFound, "Autodesk does not know where to find " + request.Subject + ": the project is not there, the module is not switched on, or it is kept in another region.", request, status),
        408 or >= 500 => Fail(AccErrorKind.Unavailable, "Autodesk could not give " + request.Subject + " just now. Try again in a minute.", request, status),
        >= 300 and < 400 => Fail(AccErrorKind.BadAnswer, "Autodesk answered the request for " + request.Subject + " with a detour, which is not followed. Check Aps:ApiBaseUrl.", request, status),
        _ => Fail(AccErrorKind.Rejected, "Autodesk did not understand the request for " + request.Subject + ". Trying again will not help: report it to whoever runs this app.", request, status),
    };

    public static AccException SignIn(AccRequest request, int? status = null) =>
        new(AccErrorKind.SignInRequired, "Your sign-in at Autodesk has ended. Sign in again.", request.Endpoint, status);

    public static AccException Limited(AccRequest request, TimeSpan retryAfter, int? status = null) =>
        new(AccErrorKind.Limited, "Autodesk's limit for " + request.Subject + " is used up. Try again in " + Seconds(retryAfter) + ".", request.Endpoint, status, retryAfter);

    public static AccException Unreachable(AccRequest request, Exception? cause) =>
        new(AccErrorKind.Unavailable, "Autodesk could not be reached for " + request.Subject + ". Try again in a minute.", request.Endpoint, inner: cause);

    public static AccException Silent(AccRequest request) =>
        new(AccErrorKind.Unavailable, "Autodesk took too long to give " + request.Subject + ". Try again in a minute.", request.Endpoint);

    public static AccException Unreadable(AccRequest request, string what) =>
        new(AccErrorKind.BadAnswer, "Autodesk's answer about " + request.Subject + " could not be used: " + what + ". Try again; if it stays, report it to whoever runs this app.", request.Endpoint);

    public static AccException ForeignHost(AccRequest request) =>
        Unreadable(request, "it points to another host");

    public static AccException NotOnBim360(AccRequest request, string what) =>
        new(AccErrorKind.Forbidden, "This is a BIM 360 project: Autodesk gives " + what + " of ACC projects only.", request.Endpoint);

    public static AccException AccountUnknown(AccRequest request) =>
        new(AccErrorKind.Forbidden, "Autodesk does not tell which account this project belongs to, so " + request.Subject + " cannot be read.", request.Endpoint);

    private static AccException Fail(AccErrorKind kind, string message, AccRequest request, HttpStatusCode status) =>
        new(kind, message, request.Endpoint, (int)status);

    private static string Seconds(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return seconds == 1 ? "1 second" : $"{seconds} seconds";
    }
}
