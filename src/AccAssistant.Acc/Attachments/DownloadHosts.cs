using System.Text.RegularExpressions;

namespace AccAssistant.Acc.Attachments;

/// <summary>The hosts a signed address may be of: names, and <c>*.</c> before one for all below it.</summary>
internal sealed partial class DownloadHosts(string setting)
{
    private static readonly char[] Between = [' ', ',', ';', '\t', '\r', '\n'];

    private readonly string[] patterns = setting.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Those that name no host, or all below a whole country's or trade's ending.</summary>
    public IEnumerable<string> Unreadable => patterns.Where(pattern => !Host().IsMatch(pattern));

    public bool Allow(Uri address) => address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && patterns.Any(pattern => Fits(pattern, address.IdnHost));

    private static bool Fits(string pattern, string host) => pattern.StartsWith('*')
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(\*\.([a-z0-9-]+\.)+|([a-z0-9-]+\.)*)[a-z0-9-]+\z", RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
