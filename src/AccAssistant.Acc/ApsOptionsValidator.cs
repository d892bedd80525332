using AccAssistant.Acc.Attachments;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc;

internal sealed class ApsOptionsValidator : IValidateOptions<ApsOptions>
{
    public ValidateOptionsResult Validate(string? name, ApsOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ApsOptions options)
    {
        foreach (var (key, address, example) in new[]
        {
            (nameof(options.Authority), options.Authority, "https://developer.api.autodesk.com"),
            (nameof(options.ApiBaseUrl), options.ApiBaseUrl, "https://developer.api.autodesk.com"),
            (nameof(options.UserInfoUrl), options.UserInfoUrl, "https://api.userprofile.autodesk.com/userinfo"),
        })
        {
            if (!IsPlainAddress(address))
            {
                yield return $"{ApsOptions.Section}:{key}: \"{address}\" is not an https address without query (http only on this machine). Use {example}, or leave the key out.";
            }
        }

        if (options.RedirectUri.Length > 0 && !(IsPlainAddress(options.RedirectUri) && options.RedirectUri.EndsWith(options.CallbackPath, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{ApsOptions.Section}:{nameof(options.RedirectUri)}: \"{options.RedirectUri}\" is not an https address (http only on this machine) that ends with {ApsOptions.Section}:{nameof(options.CallbackPath)} ({options.CallbackPath}). Use the callback address registered for the app at Autodesk, or leave the key out.";
        }

        if (!options.CallbackPath.StartsWith('/') || options.CallbackPath.StartsWith("//", StringComparison.Ordinal))
        {
            yield return $"{ApsOptions.Section}:{nameof(options.CallbackPath)}: \"{options.CallbackPath}\" is not a path. Use /signin-aps, or leave the key out.";
        }

        foreach (var host in new DownloadHosts(options.DownloadHosts).Unreadable)
        {
            yield return $"{ApsOptions.Section}:{nameof(options.DownloadHosts)}: \"{host}\" is no host such as cdn.us.oss.api.autodesk.com, nor all below one such as *.amazonaws.com. Correct it, or leave the key out.";
        }

        foreach (var (scope, use) in new[] { ("openid", "nobody can be told apart"), ("data:read", "no record can be read") }.Where(needed => !options.Scopes.Split(' ').Contains(needed.Item1)))
        {
            yield return $"{ApsOptions.Section}:{nameof(options.Scopes)}: {scope} is missing, without which {use}. Use \"openid data:read account:read user-profile:read\", or leave the key out.";
        }
    }

    private static bool IsPlainAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
}
