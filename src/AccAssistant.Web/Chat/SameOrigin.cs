using Microsoft.Net.Http.Headers;

namespace AccAssistant.Web.Chat;

/// <summary>Whether a request comes from our own pages, whatever the transport. A program without a browser names no origin.</summary>
internal static class SameOrigin
{
    public static bool Holds(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
            return false;
        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, Authority(uri.Scheme, request.Host), StringComparison.OrdinalIgnoreCase));
    }

    // Uri leaves a scheme's default port out; the Host header may name it.
    private static string Authority(string scheme, HostString host) =>
        (scheme, host.Port) is ("https", 443) or ("http", 80) ? host.Host : host.Value ?? "";
}
