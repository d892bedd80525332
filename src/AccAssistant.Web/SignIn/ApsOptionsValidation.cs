using AccAssistant.Acc;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.SignIn;

/// <summary>Stops the start on an address that sign-in could not work with.</summary>
internal sealed class ApsOptionsValidation : IValidateOptions<ApsOptions>
{
    public ValidateOptionsResult Validate(string? name, ApsOptions options)
    {
        var wrong = new List<string>();
        RequireAddress(nameof(ApsOptions.Authority), options.Authority);
        RequireAddress(nameof(ApsOptions.UserInfoUrl), options.UserInfoUrl);
        if (options.RedirectUri.Length > 0)
        {
            RequireAddress(nameof(ApsOptions.RedirectUri), options.RedirectUri);
            if (!options.RedirectUri.EndsWith(options.CallbackPath, StringComparison.OrdinalIgnoreCase))
                wrong.Add($"Aps:RedirectUri must end with Aps:CallbackPath ({options.CallbackPath}).");
        }

        if (options.CallbackPath is not ['/', not '/', ..])
            wrong.Add("Aps:CallbackPath must begin with a slash, for example /signin-aps.");
        if (!options.Scopes.Split(' ').Contains("openid"))
            wrong.Add("Aps:Scopes must contain openid.");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);

        void RequireAddress(string key, string value)
        {
            if (!Uri.TryCreate(value, UriKind.Absolute, out var address)
                || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
                wrong.Add($"Aps:{key} must be an https address (http only on this machine), not \"{value}\".");
        }
    }
}
