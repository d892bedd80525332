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
                yield return $"{ApsOptions.Section}:{key}: \"{address}\" is not an http or https address without query. Use {example}, or leave the key out.";
            }
        }

        if (options.RedirectUri.Length > 0 && !IsPlainAddress(options.RedirectUri))
        {
            yield return $"{ApsOptions.Section}:{nameof(options.RedirectUri)}: \"{options.RedirectUri}\" is not an http or https address. Use the callback address registered for the app at Autodesk, or leave the key out.";
        }

        if (!options.CallbackPath.StartsWith('/') || options.CallbackPath.StartsWith("//", StringComparison.Ordinal))
        {
            yield return $"{ApsOptions.Section}:{nameof(options.CallbackPath)}: \"{options.CallbackPath}\" is not a path. Use /signin-aps, or leave the key out.";
        }

        if (!options.Scopes.Split(' ').Contains("data:read"))
        {
            yield return $"{ApsOptions.Section}:{nameof(options.Scopes)}: data:read is missing, without which no record can be read. Use \"openid data:read account:read user-profile:read\", or leave the key out.";
        }
    }

    private static bool IsPlainAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
}
