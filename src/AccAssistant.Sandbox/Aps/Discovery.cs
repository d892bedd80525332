using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Aps;

/// <summary>GET /.well-known/openid-configuration, with what the vendor leaves out left out.</summary>
internal sealed record Discovery
{
    public const string Path = "/.well-known/openid-configuration";

    private readonly string address;

    private Discovery(string address) => this.address = address;

    [JsonPropertyName("issuer")]
    public string Issuer => address;

    [JsonPropertyName("authorization_endpoint")]
    public string Authorization => address + "/authentication/v2/authorize";

    [JsonPropertyName("token_endpoint")]
    public string Token => address + "/authentication/v2/token";

    [JsonPropertyName("userinfo_endpoint")]
    public string UserInfo => address + "/userprofile/userinfo";

    [JsonPropertyName("jwks_uri")]
    public string Keys => address + "/authentication/v2/keys";

    [JsonPropertyName("revocation_endpoint")]
    public string Revocation => address + "/authentication/v2/revoke";

    [JsonPropertyName("introspection_endpoint")]
    public string Introspection => address + "/authentication/v2/introspect";

    [JsonPropertyName("scopes_supported")]
    public IReadOnlyList<string> Scopes { get; } = ScopeList.Known;

    [JsonPropertyName("response_types_supported")]
    public IReadOnlyList<string> ResponseTypes { get; } = ["code", "code id_token", "id_token"];

    [JsonPropertyName("response_modes_supported")]
    public IReadOnlyList<string> ResponseModes { get; } = ["fragment", "form_post", "query"];

    [JsonPropertyName("grant_types_supported")]
    public IReadOnlyList<string> GrantTypes { get; } = ["authorization_code", "client_credentials", "refresh_token"];

    [JsonPropertyName("subject_types_supported")]
    public IReadOnlyList<string> SubjectTypes { get; } = ["public"];

    [JsonPropertyName("id_token_signing_alg_values_supported")]
    public IReadOnlyList<string> SigningAlgorithms { get; } = ["RS256"];

    public static Discovery For(HttpContext context) => new(ApsAddress.Of(context));
}
