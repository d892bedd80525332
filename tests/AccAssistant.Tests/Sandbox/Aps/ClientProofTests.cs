using System.Net;
using System.Text;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class ClientProofTests
{
    private static readonly (string, string)[] AppGrant = [("grant_type", "client_credentials"), ("scope", "data:read")];

    [Theory]
    [InlineData("/authentication/v2/token")]
    [InlineData("/authentication/v2/revoke")]
    [InlineData("/authentication/v2/introspect")]
    public async Task Credentials_in_header_and_body_are_refused_as_documented(string path)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.AskAsync(path, ("client_id", "sandbox-app"), ("token", "x"), ("token_type_hint", "refresh_token"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"error":"invalid_request","error_description":"client_id is not supported in the request body when Authorization headers are present."}""",
            await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
    }

    [Fact]
    public async Task Credentials_in_the_body_are_enough()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.Client.PostAsync("/authentication/v2/token", ApsSandbox.Form([.. AppGrant, ("client_id", "sandbox-app"), ("client_secret", "sandbox-secret")]), ApsSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Basic", "sandbox-app:wrong")]
    [InlineData("Basic", "other-app:sandbox-secret")]
    [InlineData("Basic", "sandbox-app")]
    [InlineData("Bearer", "sandbox-app:sandbox-secret")]
    public async Task A_wrong_proof_is_an_invalid_client(string scheme, string credentials)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/authentication/v2/token") { Content = ApsSandbox.Form(AppGrant) };
        request.Headers.Authorization = new(scheme, Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

        await InvalidClientAsync(await sandbox.Client.SendAsync(request, ApsSandbox.Cancellation));
    }

    [Fact]
    public async Task No_proof_and_an_unreadable_one_are_an_invalid_client()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var unreadable = new HttpRequestMessage(HttpMethod.Post, "/authentication/v2/token") { Content = ApsSandbox.Form(AppGrant) };
        unreadable.Headers.TryAddWithoutValidation("Authorization", "Basic not*base64");

        await InvalidClientAsync(await sandbox.Client.PostAsync("/authentication/v2/token", ApsSandbox.Form(AppGrant), ApsSandbox.Cancellation));
        await InvalidClientAsync(await sandbox.Client.PostAsync("/authentication/v2/token", ApsSandbox.Form([.. AppGrant, ("client_id", "sandbox-app")]), ApsSandbox.Cancellation));
        await InvalidClientAsync(await sandbox.Client.SendAsync(unreadable, ApsSandbox.Cancellation));
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_an_invalid_request()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.Client.PostAsync("/authentication/v2/token", new StringContent("{}", Encoding.UTF8, "application/json"), ApsSandbox.Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("invalid_request", (string?)(await ApsSandbox.JsonAsync(response))["error"]);
    }

    [Fact]
    public async Task The_app_alone_gets_an_access_token_and_nothing_else()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var answer = await ApsSandbox.JsonAsync(await sandbox.TokenAsync(AppGrant));

        Assert.Equal(["access_token", "token_type", "expires_in"], answer.Select(member => member.Key));
    }

    [Fact]
    public async Task The_app_alone_must_name_a_known_scope()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.TokenAsync(("grant_type", "client_credentials"), ("scope", "data:everything"));

        Assert.Equal("invalid_scope", (string?)(await ApsSandbox.JsonAsync(response))["error"]);
    }

    private static async Task InvalidClientAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(
            """{"error":"invalid_client","error_description":"The client credentials are invalid."}""",
            await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
    }
}
