using System.Net;
using System.Text.RegularExpressions;
using AccAssistant.Acc;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Proxy;

internal sealed partial class ProxyOptionsValidator(IOptions<ApsOptions> aps) : IValidateOptions<ProxyOptions>
{
    private const string PathBase = $"{ProxyOptions.Section}:{nameof(ProxyOptions.PathBase)}";

    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(ProxyOptions options)
    {
        var redirect = aps.Value.RedirectUri;
        if (options.PathBase.Length > 0 && !Path().IsMatch(options.PathBase))
            yield return $"{PathBase}: \"{options.PathBase}\" is not a path such as /acc, with a slash before it and none behind. Correct it, or leave the key out.";
        else if (redirect.Length > 0 && new Uri(redirect).AbsolutePath != options.PathBase + aps.Value.CallbackPath)
            yield return $"{PathBase}: with \"{options.PathBase}\" sign-ins come back to {options.PathBase}{aps.Value.CallbackPath}, but {ApsOptions.Section}:{nameof(ApsOptions.RedirectUri)} says {redirect}. Make the two agree.";

        foreach (var trusted in options.Trusted.Where(text => !IPAddress.TryParse(text, out _) && !IPNetwork.TryParse(text, out _)))
            yield return $"{ProxyOptions.Section}:{nameof(options.Trusted)}: \"{trusted}\" is neither an address such as 10.0.0.7 nor a network such as 10.0.0.0/24.";
    }

    // Each part begins with a letter or a figure: browsers take "." and ".." out of an address before they ask.
    [GeneratedRegex(@"^(/[A-Za-z0-9][A-Za-z0-9._~-]*)+\z")]
    private static partial Regex Path();
}
