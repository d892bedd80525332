using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Sandbox.Aps;
using AccAssistant.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Tests.Sandbox.Faults;

/// <summary>The sandbox alone lies on demand, about one thing at a time.</summary>
public sealed class SignInFaultTests
{
    [Theory]
    [InlineData(IdTokenLie.Issuer, "iss", "RS256", true)]
    [InlineData(IdTokenLie.Audience, "aud", "RS256", true)]
    [InlineData(IdTokenLie.SecondAudience, "aud", "RS256", true)]
    [InlineData(IdTokenLie.Nonce, "nonce", "RS256", true)]
    [InlineData(IdTokenLie.NoNonce, "nonce", "RS256", true)]
    [InlineData(IdTokenLie.Signature, "", "RS256", false)]
    [InlineData(IdTokenLie.UnknownKey, "", "RS256", false)]
    [InlineData(IdTokenLie.Unsigned, "", "none", false)]
    [InlineData(IdTokenLie.SharedSecret, "", "HS256", false)]
    [InlineData(IdTokenLie.PublicKeyAsSecret, "", "HS256", false)]
    [InlineData(IdTokenLie.OtherAlgorithm, "", "RS384", true)]
    [InlineData(IdTokenLie.Expired, "exp iat", "RS256", true)]
    [InlineData(IdTokenLie.NotYetValid, "exp nbf", "RS256", true)]
    [InlineData(IdTokenLie.Endless, "exp", "RS256", true)]
    [InlineData(IdTokenLie.Nobody, "sub userid", "RS256", true)]
    [InlineData(IdTokenLie.OtherSub, "sub", "RS256", true)]
    [InlineData(IdTokenLie.OtherUserId, "userid", "RS256", true)]
    public async Task An_id_token_lies_about_what_it_was_told_to_and_nothing_else(IdTokenLie lie, string changed, string algorithm, bool isSigned)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var honest = await IdTokenAsync(sandbox);
        var fault = sandbox.Faults.Add(new Fault { Kind = FaultKind.FalseIdToken, Path = "/authentication/v2/token", Lie = lie });

        var told = await IdTokenAsync(sandbox);
        sandbox.Faults.Remove(fault);

        Assert.Equal(changed, string.Join(' ', Changed(honest, told)));
        Assert.Equal((algorithm, isSigned), (told.Alg, await IsSignedAsync(sandbox, told)));
        Assert.Equal(lie is IdTokenLie.Unsigned ? "" : honest.Kid, lie is IdTokenLie.UnknownKey ? honest.Kid : told.Kid);
        Assert.Empty(Changed(honest, await IdTokenAsync(sandbox)));
    }

    [Theory]
    [InlineData("""{"kind":"signInError","path":"/authentication/v2/authorize*"}""", "server_error", "The service is not available.")]
    [InlineData("""{"kind":"signInError","error":"invalid_scope","description":"<b>no</b>"}""", "invalid_scope", "<b>no</b>")]
    public async Task The_browser_is_sent_back_with_an_error(string fault, string error, string description)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        await PostAsync(sandbox, fault);

        var back = ApsSandbox.CallbackOf(await sandbox.GetAsync(ApsSandbox.AuthorizeUrl()));

        Assert.Equal((error, description, "abc-XYZ_1.2,3"), (back["error"], back["error_description"], back["state"]));
        Assert.False(back.ContainsKey("code"));
    }

    [Fact]
    public async Task A_code_can_be_used_before_the_app_has_it()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        await PostAsync(sandbox, """{"kind":"usedCode","path":"/authentication/v2/authorize*","count":1}""");

        var used = await ApsSandbox.JsonAsync(await sandbox.RedeemAsync(await sandbox.CodeAsync()));
        var next = await ApsSandbox.JsonAsync(await sandbox.RedeemAsync(await sandbox.CodeAsync()));

        Assert.Equal("invalid_grant", (string?)used["error"]);
        Assert.True(next.ContainsKey("id_token"));
    }

    [Fact]
    public async Task Members_of_an_answer_are_changed_added_and_left_out()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        await PostAsync(sandbox, """{"kind":"falseMembers","path":"/.well-known/*","members":{"issuer":"https://elsewhere.example","jwks_uri":null,"more":{"of":[1]}}}""");

        var answer = await ApsSandbox.JsonAsync(await sandbox.GetAsync("/.well-known/openid-configuration"));
        using var page = await sandbox.GetAsync("/");

        Assert.Equal(("https://elsewhere.example", false), ((string?)answer["issuer"], answer.ContainsKey("jwks_uri")));
        Assert.Equal("""{"of":[1]}""", answer["more"]!.ToJsonString());
        Assert.Equal("http://localhost/authentication/v2/token", (string?)answer["token_endpoint"]);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_page_about_faults_names_every_kind_body_and_lie()
    {
        var page = await File.ReadAllTextAsync(Repository.File("docs/sandbox-faults.md"), ApsSandbox.Cancellation);

        foreach (var word in (string[])[.. Enum.GetNames<FaultKind>(), .. Enum.GetNames<FaultBody>(), .. Enum.GetNames<IdTokenLie>(), .. typeof(Fault).GetProperties().Where(member => member.CanWrite).Select(member => member.Name)])
            Assert.Contains($"`{char.ToLowerInvariant(word[0])}{word[1..]}`", page, StringComparison.Ordinal);
    }

    private static async Task PostAsync(ApsSandbox sandbox, string fault)
    {
        using var body = new StringContent(fault, System.Text.Encoding.UTF8, "application/json");
        using var added = await sandbox.Client.PostAsync("/sandbox/faults", body, ApsSandbox.Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.Created, added.StatusCode);
    }

    private static async Task<JsonWebToken> IdTokenAsync(ApsSandbox sandbox) => new((string?)(await sandbox.SignInAsync())["id_token"]);

    private static IEnumerable<string> Changed(JsonWebToken honest, JsonWebToken told)
    {
        var (before, after) = (Claims(honest), Claims(told));
        return before.Select(claim => claim.Key).Union(after.Select(claim => claim.Key)).Where(name => !JsonNode.DeepEquals(before[name], after[name])).Order(StringComparer.Ordinal);
    }

    private static JsonObject Claims(JsonWebToken token) => JsonNode.Parse(Base64UrlEncoder.Decode(token.EncodedPayload))!.AsObject();

    private static async Task<bool> IsSignedAsync(ApsSandbox sandbox, JsonWebToken token)
    {
        var keys = new JsonWebKeySet(await sandbox.Client.GetStringAsync("/authentication/v2/keys", ApsSandbox.Cancellation));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
            RequireExpirationTime = false,
            IssuerSigningKeys = keys.Keys,
        });
        return result.IsValid;
    }
}
