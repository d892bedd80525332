using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect.Configuration;

namespace AccAssistant.Web.SignIn;

/// <summary>Refuses provider metadata that speaks for another issuer than the one configured, or sends secrets over plain http.</summary>
internal sealed class PinnedIssuer(Uri authority) : IConfigurationValidator<OpenIdConnectConfiguration>
{
    private static readonly OpenIdConnectConfigurationValidator Usual = new();

    public ConfigurationValidationResult Validate(OpenIdConnectConfiguration configuration)
    {
        if (!Uri.TryCreate(configuration.Issuer, UriKind.Absolute, out var issuer) || Origin(issuer) != Origin(authority))
            return Wrong($"Aps:Authority is {authority}, but its metadata names the issuer \"{configuration.Issuer}\".");
        if (!IsSafe(configuration.AuthorizationEndpoint) || !IsSafe(configuration.TokenEndpoint))
            return Wrong("The provider's metadata lacks an https authorization or token endpoint.");
        return Usual.Validate(configuration);
    }

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var endpoint)
        && (endpoint.Scheme == Uri.UriSchemeHttps || Origin(endpoint) == Origin(authority));

    private static ConfigurationValidationResult Wrong(string message) => new() { Succeeded = false, ErrorMessage = message };
}
