namespace AccAssistant.Acc.Http;

/// <summary>Keeps every request under the one configured address: a bearer token goes nowhere else.</summary>
internal static class AccAddress
{
    /// <returns>Null when the address leaves the configured host, scheme, port or path, or goes up in it.</returns>
    public static Uri? Resolve(string apiBaseUrl, string address)
    {
        var home = new Uri(apiBaseUrl.TrimEnd('/') + "/");
        if (Wanders(address))
        {
            return null;
        }

        var target = address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
            ? TryCreate(home.AbsoluteUri.TrimEnd('/') + address)
            : TryCreate(address);
        return target is not null && target.UserInfo.Length == 0 && home.IsBaseOf(target) ? target : null;
    }

    /// <summary>An id such as ".." would make another request of the one it stands in.</summary>
    private static bool Wanders(string address) => address.Split('?', '#')[0].Split('/', '\\').Any(part => part is "." or "..");

    private static Uri? TryCreate(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri : null;
}
