using System.Net;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Operators;

/// <summary>Whether a request comes from this very machine with nothing in between.</summary>
internal static class DirectRequest
{
    // Any of these says that somebody else asked first. X-Original-… is what remains of X-Forwarded-… once the framework has believed it.
    private static readonly string[] Beginnings = ["X-Forwarded", "X-Original"];
    private static readonly string[] Names = ["Forwarded", "Via", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP"];

    /// <remarks>The host must be this machine's own name too: a page elsewhere can make its own name lead here.</remarks>
    public static bool Holds(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && PublicAddress.IsThisMachine(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(WasPassedOn);

    private static bool WasPassedOn(string header) =>
        Names.Contains(header, StringComparer.OrdinalIgnoreCase)
        || Beginnings.Any(beginning => header.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
