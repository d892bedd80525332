using System.Net;
using AccAssistant.Acc;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

/// <summary>The address browsers know this app by.</summary>
public sealed class PublicAddress(IOptions<ApsOptions> options)
{
    /// <summary>Whether a browser will keep <c>__Host-</c> cookies here: https, or this very machine.</summary>
    public bool CanHoldCookies(HttpRequest request) =>
        options.Value.RedirectUri.Length > 0 && Uri.TryCreate(options.Value.RedirectUri, UriKind.Absolute, out var configured)
            ? configured.Scheme == Uri.UriSchemeHttps || IsThisMachine(configured.IdnHost)
            : request.IsHttps || IsThisMachine(request.Host.Host);

    /// <summary>An absolute address of one of our pages.</summary>
    /// <param name="path">Begins with a slash.</param>
    public string Of(HttpRequest request, string path)
    {
        var redirect = options.Value.RedirectUri;
        var callback = options.Value.CallbackPath;
        return redirect.EndsWith(callback, StringComparison.OrdinalIgnoreCase) && redirect.Length > 0
            ? redirect[..^callback.Length] + path
            : $"{request.Scheme}://{request.Host}{request.PathBase}{path}";
    }

    internal static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
