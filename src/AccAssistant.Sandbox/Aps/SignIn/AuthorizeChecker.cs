using System.Text.RegularExpressions;

namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>Reads the query of /authentication/v2/authorize.</summary>
internal sealed partial class AuthorizeChecker(SandboxOptions options, RedirectAllowList redirects)
{
    public AuthorizeCheck Check(IQueryCollection query)
    {
        if (query.FirstOrDefault(parameter => parameter.Value.Count > 1).Key is { } twice)
            return new AuthorizeCheck.Untrusted($"The parameter {twice} was given more than once.");
        if (Text(query, "client_id") != options.ClientId)
            return new AuthorizeCheck.Untrusted("The client id is missing or not registered here.");
        if (Text(query, "redirect_uri") is not { } redirectUri || !redirects.AllowsCallback(redirectUri))
            return new AuthorizeCheck.Untrusted("The redirect address is missing or not registered. Addresses with a path on localhost or 127.0.0.1 are, and those in Sandbox:RedirectUris.");

        var state = Text(query, "state");
        if (state is not null && !StateText().IsMatch(state))
            return new AuthorizeCheck.Untrusted("The state may hold letters, digits, comma, dot, underscore and hyphen only. Base64url is fine, base64 is not.");

        return CheckTheRest(query, redirectUri, state);
    }

    private static AuthorizeCheck CheckTheRest(IQueryCollection query, string redirectUri, string? state)
    {
        AuthorizeCheck Refused(string error, string description) => new AuthorizeCheck.Refused(redirectUri, state, error, description);

        if (Text(query, "response_type") is not { } responseType)
            return Refused("invalid_request", "The request is missing the parameter response_type.");
        if (responseType != "code")
            return Refused("unsupported_response_type", "Only the response type code is supported here.");
        if (Text(query, "response_mode") is not (null or "query"))
            return Refused("invalid_request", "Only the response mode query is supported here.");
        if (ScopeList.TryParse(Text(query, "scope")) is not { } scope)
            return Refused("invalid_scope", "The scope is missing, too long or not known.");

        var nonce = Text(query, "nonce");
        if (nonce is null && scope.Contains(ScopeList.OpenId))
            return Refused("invalid_request", "A nonce is required with the scope openid.");

        var challenge = Text(query, "code_challenge");
        var method = Text(query, "code_challenge_method");
        if ((challenge is null) != (method is null) || method is not (null or Pkce.Method) || (challenge is not null && !Pkce.IsChallenge(challenge)))
            return Refused("invalid_request", "A code challenge needs the method S256 and 43 characters of base64url.");

        return new AuthorizeCheck.Good(new AuthorizeRequest(redirectUri, scope, state, nonce, challenge));
    }

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"\A[A-Za-z0-9,._-]+\z")]
    private static partial Regex StateText();
}
