using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Tests.Web.SignIn;

/// <summary>An identity provider in one handler, honest until a test bends it.</summary>
public sealed class FakeProvider : HttpMessageHandler
{
    public const string Address = "http://localhost:9000";
    public const string ClientId = "app-id";
    public const string ClientSecret = "app-secret";
    public const string Person = "K7QX2MNBV4TD";

    private readonly RSA rsa = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge, string RedirectUri)> codes = [];

    public string Issuer { get; set; } = Address;

    public string TokenIssuer { get; set; } = Address;

    public string Algorithm { get; set; } = SecurityAlgorithms.RsaSha256;

    public bool ForeignKey { get; set; }

    public string? Nonce { get; set; }

    public string Audience { get; set; } = ClientId;

    public Dictionary<string, object> Subject { get; set; } = new() { ["userid"] = Person };

    public string ProfileSubject { get; set; } = Person;

    public object? EmailVerified { get; set; }

    public bool GivesRefreshToken { get; set; } = true;

    public bool IsDown { get; set; }

    public HttpStatusCode? TokenStatus { get; set; }

    public HttpStatusCode? ProfileStatus { get; set; }

    public List<(string Body, string? Authorization)> TokenRequests { get; } = [];

    public List<string> Revocations { get; } = [];

    /// <summary>What the person's consent leads back to, given the address the app sent the browser to.</summary>
    public string Approve(Uri authorize)
    {
        var query = QueryHelpers.ParseQuery(authorize.Query);
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (query["nonce"]!, query["code_challenge"]!, query["redirect_uri"]!);
        return QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] });
    }

    public static string Deny(Uri authorize)
    {
        var query = QueryHelpers.ParseQuery(authorize.Query);
        return QueryHelpers.AddQueryString(query["redirect_uri"]!, new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = query["state"] });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("Nobody there.");
        return request.RequestUri!.AbsolutePath switch
        {
            "/.well-known/openid-configuration" => Json(new
            {
                issuer = Issuer,
                authorization_endpoint = Address + "/authentication/v2/authorize",
                token_endpoint = Address + "/authentication/v2/token",
                jwks_uri = Address + "/authentication/v2/keys",
                revocation_endpoint = Address + "/authentication/v2/revoke",
            }),
            "/authentication/v2/keys" => Json(new { keys = new[] { Key() } }),
            "/authentication/v2/token" => await TokenAsync(request, cancellationToken),
            "/userprofile/userinfo" => Profile(request),
            "/authentication/v2/revoke" => await RevokeAsync(request, cancellationToken),
            var other => throw new InvalidOperationException("Unexpected request: " + other),
        };
    }

    protected override void Dispose(bool disposing)
    {
        rsa.Dispose();
        base.Dispose(disposing);
    }

    private static HttpResponseMessage Json(object body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json") };

    private async Task<HttpResponseMessage> TokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        TokenRequests.Add((body, request.Headers.Authorization?.ToString()));
        if (TokenStatus is { } status)
            return new HttpResponseMessage(status) { Content = new StringContent("<html>busy</html>") };

        var form = QueryHelpers.ParseQuery(body);
        if (!codes.Remove(form["code"].ToString(), out var grant)
            || grant.RedirectUri != form["redirect_uri"]
            || grant.Challenge != WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))))
            return Json(new { error = "invalid_grant", error_description = "The code is invalid." }, HttpStatusCode.BadRequest);

        var answer = new Dictionary<string, object>
        {
            ["access_token"] = "access-" + Guid.NewGuid().ToString("N"),
            ["token_type"] = "Bearer",
            ["expires_in"] = 3599,
            ["id_token"] = IdToken(grant.Nonce),
        };
        if (GivesRefreshToken)
            answer["refresh_token"] = "refresh-" + Guid.NewGuid().ToString("N");
        return Json(answer);
    }

    private HttpResponseMessage Profile(HttpRequestMessage request)
    {
        Assert.StartsWith("Bearer access-", request.Headers.Authorization?.ToString(), StringComparison.Ordinal);
        return ProfileStatus is { } status
            ? new HttpResponseMessage(status)
            : Json(new { sub = ProfileSubject, name = "Maya Okafor", email = "maya.okafor@harbourbuild.example", email_verified = EmailVerified });
    }

    private async Task<HttpResponseMessage> RevokeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Revocations.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(HttpStatusCode.OK);
    }

    private string IdToken(string nonce)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = TokenIssuer,
            Audience = Audience,
            Expires = DateTime.UtcNow.AddMinutes(60),
            Claims = new Dictionary<string, object>(Subject) { ["nonce"] = Nonce ?? nonce, ["user_name"] = "maya.okafor" },
        };
        using var foreign = RSA.Create(2048);
        descriptor.SigningCredentials = Algorithm switch
        {
            SecurityAlgorithms.None => null,
            SecurityAlgorithms.HmacSha256 => new SigningCredentials(new SymmetricSecurityKey(SHA256.HashData(Encoding.UTF8.GetBytes(ClientSecret))), Algorithm),
            // A key of its own each time: signature providers are cached by key id.
            _ when ForeignKey => new SigningCredentials(new RsaSecurityKey(foreign.ExportParameters(true)) { KeyId = "key-1" }, Algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } },
            _ => new SigningCredentials(new RsaSecurityKey(rsa.ExportParameters(true)) { KeyId = "key-1" }, Algorithm) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } },
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    private object Key()
    {
        var parameters = rsa.ExportParameters(false);
        return new { kid = "key-1", kty = "RSA", use = "sig", n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }
}
