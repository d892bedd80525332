using AccAssistant.Acc;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Setup;

/// <summary>What the request for the page shows of how people reach this app.</summary>
/// <param name="Caller">Whoever looks at the page; null when nobody is signed in.</param>
/// <param name="Page">Where the page was asked for, without a path.</param>
/// <param name="Callback">Where a sign-in begun here would come back to.</param>
/// <param name="Proxy">The address a proxy says it was asked at, without a path; null when none says so.</param>
/// <param name="Words">What the findings are worded in.</param>
public sealed record SetupVisit(Caller? Caller, Uri Page, Uri Callback, Uri? Proxy, Words Words)
{
    /// <summary>Whoever is signed in here came back to this host, since the sign-in's cookie leaves it for no other.</summary>
    public bool CameBackHere => Caller is not null && (Proxy ?? Page).Authority == Callback.Authority;

    public static SetupVisit Of(HttpContext context, PublicAddress address, ApsOptions aps, Words words) => new(
        context.User.Identity is { IsAuthenticated: true } ? context.User.ToCaller() : null,
        new Uri($"{context.Request.Scheme}://{context.Request.Host}"),
        new Uri(address.Of(context.Request, aps.CallbackPath)),
        ProxyOf(context.Request),
        words);

    private static Uri? ProxyOf(HttpRequest request)
    {
        var (scheme, host) = (First(request, "X-Forwarded-Proto"), First(request, "X-Forwarded-Host"));
        return (scheme ?? host) is not null && Uri.TryCreate($"{scheme ?? request.Scheme}://{host ?? request.Host.Value}", UriKind.Absolute, out var proxy) && proxy.Scheme is "http" or "https"
            ? proxy
            : null;
    }

    // Of several proxies the outermost is named first.
    private static string? First(HttpRequest request, string header) =>
        request.Headers[header].ToString().Split(',')[0].Trim() is { Length: > 0 } value ? value : null;
}
