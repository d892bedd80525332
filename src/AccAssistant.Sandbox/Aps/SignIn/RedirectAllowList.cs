namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>Where the browser may be sent: this machine, and what the options name.</summary>
internal sealed class RedirectAllowList(SandboxOptions options)
{
    public bool AllowsCallback(string address) =>
        options.RedirectUris.Contains(address) || (TryParseLocal(address) is { } uri && uri.AbsolutePath.Length > 1);

    public bool AllowsAfterLogout(string address) =>
        options.PostLogoutRedirectUris.Contains(address) || options.RedirectUris.Contains(address) || TryParseLocal(address) is not null;

    private static Uri? TryParseLocal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host is "localhost" or "127.0.0.1"
        && uri.UserInfo.Length == 0
        && uri.Fragment.Length == 0
            ? uri
            : null;
}
