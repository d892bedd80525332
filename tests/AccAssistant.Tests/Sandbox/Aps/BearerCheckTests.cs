using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class BearerCheckTests
{
    private const string BadToken = """{"developerMessage":"The token is not valid, or has expired.","moreInfo":"https://forge.autodesk.com/en/docs/oauth/v2/developers_guide/error_handling/","errorCode":"AUTH-006"}""";
    private const string ScopeMissing = """{"developerMessage":"Token does not have the privilege for this request.","moreInfo":"https://forge.autodesk.com/en/docs/oauth/v2/developers_guide/error_handling/","errorCode":"AUTH-010"}""";

    public static TheoryData<string> Guarded => ["/project/v1/who", "/construction/issues/v1/who", "/construction/admin/v1/who", "/hq/v1/who", "/data/v1/who", "/oss/v2/who"];

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task A_good_token_says_who_is_asking(string path)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.GetAsync(path, await sandbox.AccessTokenAsync());

        Assert.Equal(sandbox.People[0].AutodeskId, (string?)(await ApsSandbox.JsonAsync(response))["person"]);
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task Without_a_token_the_gateway_says_401(string path)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await IsAsync(HttpStatusCode.Unauthorized, BadToken, await sandbox.GetAsync(path));
    }

    [Fact]
    public async Task A_path_no_endpoint_knows_is_guarded_too()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await IsAsync(HttpStatusCode.Unauthorized, BadToken, await sandbox.GetAsync("/construction/unknown"));
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = await sandbox.AccessTokenAsync();

        sandbox.Time.Advance(TimeSpan.FromSeconds(3598));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/data/v1/who", token)).StatusCode);
        sandbox.Time.Advance(TimeSpan.FromSeconds(1));
        await IsAsync(HttpStatusCode.Unauthorized, BadToken, await sandbox.GetAsync("/data/v1/who", token));
    }

    [Fact]
    public async Task Forged_foreign_and_id_tokens_are_refused()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var answer = await sandbox.SignInAsync();
        var parts = ((string)answer["access_token"]!).Split('.');
        var foreign = SignedByAStranger(new JsonWebToken((string)answer["access_token"]!));
        var unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";

        foreach (var token in new[] { "x", unsigned, parts[0] + "." + parts[1] + ".AAAA", (string)answer["id_token"]!, (string)answer["refresh_token"]!, foreign })
            await IsAsync(HttpStatusCode.Unauthorized, BadToken, await sandbox.GetAsync("/data/v1/who", token));
    }

    [Theory]
    [InlineData("/project/v1/who", "account:read")]
    [InlineData("/construction/issues/v1/who", "account:read")]
    [InlineData("/data/v1/who", "data:read:urn:adsk.objects:one data:write")]
    [InlineData("/oss/v2/who", "account:read")]
    [InlineData("/construction/admin/v1/who", "data:read")]
    [InlineData("/hq/v1/who", "data:read")]
    public async Task A_token_without_the_scope_is_forbidden(string path, string scope)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await IsAsync(HttpStatusCode.Forbidden, ScopeMissing, await sandbox.GetAsync(path, await sandbox.AccessTokenAsync(scope)));
    }

    [Fact]
    public async Task A_token_of_the_app_alone_cannot_read_records()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = await AppTokenAsync(sandbox);

        var request = new HttpRequestMessage(HttpMethod.Get, "/construction/issues/v1/who") { Headers = { { "Authorization", "Bearer " + token }, { "User-Id", "ANYONE" } } };

        await IsAsync(HttpStatusCode.Forbidden, ScopeMissing, await sandbox.Client.SendAsync(request, ApsSandbox.Cancellation));
    }

    [Fact]
    public async Task A_token_of_the_app_alone_can_act_for_someone_in_account_admin()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = await AppTokenAsync(sandbox);

        var request = new HttpRequestMessage(HttpMethod.Get, "/construction/admin/v1/who") { Headers = { { "Authorization", "Bearer " + token }, { "User-Id", "SOMEONE" } } };
        var response = await sandbox.Client.SendAsync(request, ApsSandbox.Cancellation);

        Assert.Equal("SOMEONE", (string?)(await ApsSandbox.JsonAsync(response))["person"]);
        await IsAsync(HttpStatusCode.Forbidden, ScopeMissing, await sandbox.GetAsync("/construction/admin/v1/who", token));
    }

    [Fact]
    public async Task Signed_downloads_need_no_token()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        Assert.Equal("open", await sandbox.Client.GetStringAsync("/sandbox/files/who", ApsSandbox.Cancellation));
    }

    [Fact]
    public async Task Userinfo_describes_the_tokens_person()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var person = sandbox.People[0];

        var profile = await ApsSandbox.JsonAsync(await sandbox.GetAsync("/userprofile/userinfo", await sandbox.AccessTokenAsync()));

        Assert.Equal(person.AutodeskId, (string?)profile["sub"]);
        Assert.Equal(person.AutodeskId, (string?)profile["eidm_guid"]);
        Assert.Equal(person.Name, (string?)profile["name"]);
        Assert.Equal(person.Email, (string?)profile["email"]);
        Assert.Equal(person.Company, (string?)profile["company"]);
        Assert.Equal(person.JobTitle, (string?)profile["job_title"]);
        Assert.Equal(10, profile["thumbnails"]!.AsObject().Count);
    }

    [Fact]
    public async Task Userinfo_needs_a_token_with_its_own_scope()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await IsAsync(HttpStatusCode.Unauthorized, BadToken, await sandbox.GetAsync("/userprofile/userinfo"));
        await IsAsync(HttpStatusCode.Forbidden, ScopeMissing, await sandbox.GetAsync("/userprofile/userinfo", await sandbox.AccessTokenAsync("data:read")));
    }

    private static string SignedByAStranger(JsonWebToken token)
    {
        using var rsa = RSA.Create(2048);
        var key = new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)) { KeyId = token.Kid };
        return new JsonWebTokenHandler().CreateToken(Base64UrlEncoder.Decode(token.EncodedPayload), new SigningCredentials(key, SecurityAlgorithms.RsaSha256));
    }

    private static async Task<string?> AppTokenAsync(ApsSandbox sandbox) =>
        (string?)(await ApsSandbox.JsonAsync(await sandbox.TokenAsync(("grant_type", "client_credentials"), ("scope", "data:read account:read"))))["access_token"];

    private static async Task IsAsync(HttpStatusCode status, string body, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
        Assert.True(response.Headers.Contains("x-request-id"));
    }
}
