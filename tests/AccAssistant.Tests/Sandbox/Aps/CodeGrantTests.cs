using System.Net;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class CodeGrantTests
{
    [Fact]
    public async Task A_code_with_its_verifier_gives_access_refresh_and_id_token()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.RedeemAsync(await sandbox.CodeAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var answer = await ApsSandbox.JsonAsync(response);
        Assert.Equal(["access_token", "token_type", "expires_in", "refresh_token", "id_token"], answer.Select(member => member.Key));
        Assert.Equal("Bearer", (string?)answer["token_type"]);
        Assert.Equal(3599, (int?)answer["expires_in"]);
    }

    [Fact]
    public async Task The_access_token_has_the_documented_claims_and_no_sub()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var token = new JsonWebToken(await sandbox.AccessTokenAsync());

        Assert.Equal("RS256", token.Alg);
        var claims = JsonNode.Parse(Base64UrlEncoder.Decode(token.EncodedPayload))!.AsObject();
        Assert.Equal(["aud", "client_id", "exp", "iss", "jti", "scope", "userid"], claims.Select(claim => claim.Key).Order(StringComparer.Ordinal));
        Assert.Equal("https://autodesk.com", (string?)claims["aud"]);
        Assert.Equal(sandbox.People[0].AutodeskId, (string?)claims["userid"]);
        Assert.Equal(["openid", "data:read", "account:read", "user-profile:read"], claims["scope"]!.AsArray().Select(scope => (string)scope!));
        Assert.Equal(sandbox.Time.GetUtcNow().AddSeconds(3599).UtcDateTime, token.ValidTo);
    }

    [Fact]
    public async Task The_id_token_is_signed_by_the_published_key_for_this_app_and_carries_the_nonce()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var person = sandbox.People[0];
        var keys = new JsonWebKeySet(await sandbox.Client.GetStringAsync("/authentication/v2/keys", ApsSandbox.Cancellation));

        var result = await new JsonWebTokenHandler().ValidateTokenAsync((string?)(await sandbox.SignInAsync())["id_token"], new TokenValidationParameters
        {
            ValidIssuer = "http://localhost",
            ValidAudience = "sandbox-app",
            IssuerSigningKeys = keys.Keys,
            ValidAlgorithms = ["RS256"],
            LifetimeValidator = (_, expires, _, _) => expires > sandbox.Time.GetUtcNow().UtcDateTime,
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal("n-123", result.Claims["nonce"]);
        Assert.Equal(person.AutodeskId, result.Claims["sub"]);
        Assert.Equal(person.AutodeskId, result.Claims["userid"]);
        Assert.Equal(person.FirstName, result.Claims["first_name"]);
        Assert.Equal(person.LastName, result.Claims["last_name"]);
        Assert.Equal(person.Email, result.Claims["user_email"]);
        Assert.True(result.Claims.ContainsKey("user_name"));
        Assert.True(result.Claims.ContainsKey("analytics_id"));
    }

    [Fact]
    public async Task The_id_token_can_be_issued_without_sub()
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { IdTokenWithoutSub = true });

        var token = new JsonWebToken((string?)(await sandbox.SignInAsync())["id_token"]);

        Assert.False(token.TryGetClaim("sub", out _));
        Assert.Equal(sandbox.People[0].AutodeskId, token.GetClaim("userid").Value);
    }

    [Fact]
    public async Task Without_openid_there_is_no_id_token()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        Assert.False((await sandbox.SignInAsync("data:read")).ContainsKey("id_token"));
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var code = await sandbox.CodeAsync();
        await sandbox.RedeemAsync(code);

        await RefusedAsync(await sandbox.RedeemAsync(code), "invalid_grant");
    }

    [Fact]
    public async Task A_code_is_good_for_five_minutes()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var (early, late) = (await sandbox.CodeAsync(), await sandbox.CodeAsync());

        sandbox.Time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.RedeemAsync(early)).StatusCode);

        sandbox.Time.Advance(TimeSpan.FromSeconds(1));
        await RefusedAsync(await sandbox.RedeemAsync(late), "invalid_grant");
    }

    [Theory]
    [InlineData("redirect_uri", "http://localhost:5080/other", "invalid_grant")]
    [InlineData("code_verifier", "another-0123456789-0123456789-0123456789-xyz", "invalid_grant")]
    [InlineData("code_verifier", "short", "invalid_grant")]
    [InlineData("code", "made-up", "invalid_grant")]
    [InlineData("code_verifier", null, "invalid_request")]
    [InlineData("redirect_uri", null, "invalid_request")]
    [InlineData("code", null, "invalid_request")]
    [InlineData("grant_type", null, "invalid_request")]
    [InlineData("grant_type", "password", "unsupported_grant_type")]
    public async Task A_wrong_or_missing_member_is_refused(string name, string? value, string error)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var form = new Dictionary<string, string?>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = await sandbox.CodeAsync(),
            ["redirect_uri"] = ApsSandbox.Callback,
            ["code_verifier"] = ApsSandbox.Verifier,
        };
        form[name] = value;

        var response = await sandbox.TokenAsync([.. form.Where(member => member.Value is not null).Select(member => (member.Key, member.Value!))]);

        await RefusedAsync(response, error);
    }

    [Fact]
    public async Task A_verifier_for_a_code_asked_for_without_a_challenge_is_refused()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var code = await sandbox.CodeAsync(("code_challenge", null), ("code_challenge_method", null));

        await RefusedAsync(await sandbox.RedeemAsync(code), "invalid_grant");
    }

    [Fact]
    public async Task A_confidential_app_may_do_without_a_challenge()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var code = await sandbox.CodeAsync(("code_challenge", null), ("code_challenge_method", null));

        var response = await sandbox.TokenAsync(("grant_type", "authorization_code"), ("code", code), ("redirect_uri", ApsSandbox.Callback));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task RefusedAsync(HttpResponseMessage response, string error)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var body = await ApsSandbox.JsonAsync(response);
        Assert.Equal(["error", "error_description"], body.Select(member => member.Key));
        Assert.Equal(error, (string?)body["error"]);
    }
}
