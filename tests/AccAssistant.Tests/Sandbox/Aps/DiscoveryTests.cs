using System.Net;
using AccAssistant.Sandbox;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class DiscoveryTests
{
    [Fact]
    public async Task The_issuer_and_every_address_are_where_the_caller_found_the_sandbox()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var discovery = await ApsSandbox.JsonAsync(await sandbox.GetAsync("http://127.0.0.1:61234/.well-known/openid-configuration"));

        Assert.Equal("http://127.0.0.1:61234", (string?)discovery["issuer"]);
        Assert.Equal("http://127.0.0.1:61234/authentication/v2/token", (string?)discovery["token_endpoint"]);
        Assert.Equal("http://127.0.0.1:61234/userprofile/userinfo", (string?)discovery["userinfo_endpoint"]);
    }

    [Fact]
    public async Task A_public_address_in_the_options_goes_before_what_the_request_says()
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { PublicUrl = "https://sandbox.example/" });

        var discovery = await ApsSandbox.JsonAsync(await sandbox.GetAsync("/.well-known/openid-configuration"));

        Assert.Equal("https://sandbox.example", (string?)discovery["issuer"]);
        Assert.Equal("https://sandbox.example/authentication/v2/keys", (string?)discovery["jwks_uri"]);
    }

    [Fact]
    public async Task What_the_vendor_leaves_out_is_left_out()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var discovery = await ApsSandbox.JsonAsync(await sandbox.GetAsync("/.well-known/openid-configuration"));

        Assert.False(discovery.ContainsKey("end_session_endpoint"));
        Assert.False(discovery.ContainsKey("claims_supported"));
        Assert.Equal(
            ["issuer", "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri", "revocation_endpoint", "introspection_endpoint", "scopes_supported", "response_types_supported", "response_modes_supported", "grant_types_supported", "subject_types_supported", "id_token_signing_alg_values_supported"],
            discovery.Select(member => member.Key));
    }

    [Fact]
    public async Task The_keys_are_one_RSA_signing_key()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var key = Assert.Single((await ApsSandbox.JsonAsync(await sandbox.GetAsync("/authentication/v2/keys")))["keys"]!.AsArray())!.AsObject();

        Assert.Equal(["kid", "kty", "use", "n", "e"], key.Select(member => member.Key));
        Assert.Equal("AQAB", (string?)key["e"]);
    }

    [Fact]
    public async Task The_first_page_says_what_this_is_and_links_to_discovery()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation);
        Assert.Contains("This is not Autodesk", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/.well-known/openid-configuration\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5081")]
    [InlineData("http://192.168.1.4:5081")]
    [InlineData("5081")]
    public void It_listens_on_this_machine_only(string url)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => SandboxHost.Build([], new SandboxOptions { Url = url }));

        Assert.Contains("Sandbox:Url", exception.Message, StringComparison.Ordinal);
    }
}
