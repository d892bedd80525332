using System.Net;
using AccAssistant.Sandbox;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class AuthorizeTests
{
    [Fact]
    public async Task The_page_shows_the_people_with_their_work_and_their_rights()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var page = await PageAsync(await sandbox.GetAsync(ApsSandbox.AuthorizeUrl()));

        Assert.NotEmpty(sandbox.People);
        foreach (var person in sandbox.People)
        {
            Assert.Contains(person.Name, page, StringComparison.Ordinal);
            Assert.Contains($"{person.JobTitle}, {person.Company}", page, StringComparison.Ordinal);
            Assert.Contains(person.Rights, page, StringComparison.Ordinal);
        }

        Assert.Contains("made up", page, StringComparison.Ordinal);
        Assert.Contains("name=\"deny\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_a_person_goes_back_with_a_code_and_the_state()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var callback = ApsSandbox.CallbackOf(await sandbox.ChooseAsync("person", sandbox.People[1].AutodeskId));

        Assert.Equal(["code", "state"], callback.Keys);
        Assert.Equal("abc-XYZ_1.2,3", callback["state"]);
    }

    [Fact]
    public async Task Choosing_nobody_known_shows_the_people_again()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.ChooseAsync("person", "NOBODY");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(sandbox.People[0].Name, await PageAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Denying_tells_the_app_so()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var callback = ApsSandbox.CallbackOf(await sandbox.ChooseAsync("deny", "1"));

        Assert.Equal("access_denied", callback["error"]);
        Assert.Equal("The resource owner denied the request.", callback["error_description"]);
        Assert.Equal("abc-XYZ_1.2,3", callback["state"]);
    }

    [Theory]
    [InlineData("client_id", "someone-else")]
    [InlineData("client_id", null)]
    [InlineData("redirect_uri", null)]
    [InlineData("redirect_uri", "https://evil.example/signin-aps")]
    [InlineData("redirect_uri", "http://localhost.evil.example/signin-aps")]
    [InlineData("redirect_uri", "http://localhost:5080/")]
    [InlineData("redirect_uri", "http://localhost:5080/signin-aps#part")]
    [InlineData("redirect_uri", "http://someone@localhost:5080/signin-aps")]
    [InlineData("redirect_uri", "javascript:alert(1)")]
    [InlineData("state", "plain+base64/==")]
    [InlineData("state", "two words")]
    public async Task Without_a_trusted_address_or_state_the_browser_is_sent_nowhere(string name, string? value)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var shown = await sandbox.GetAsync(ApsSandbox.AuthorizeUrl((name, value)));
        var chosen = await sandbox.ChooseAsync("person", sandbox.People[0].AutodeskId, (name, value));

        Assert.All([shown, chosen], response =>
        {
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Null(response.Headers.Location);
            Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        });
    }

    [Fact]
    public async Task A_parameter_given_twice_is_refused()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.GetAsync(ApsSandbox.AuthorizeUrl() + "&state=another");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("response_type", null, "invalid_request")]
    [InlineData("response_type", "id_token", "unsupported_response_type")]
    [InlineData("response_type", "code id_token", "unsupported_response_type")]
    [InlineData("response_mode", "form_post", "invalid_request")]
    [InlineData("scope", null, "invalid_scope")]
    [InlineData("scope", "openid data:everything", "invalid_scope")]
    [InlineData("scope", "openid profile", "invalid_scope")]
    [InlineData("nonce", null, "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge", "short", "invalid_request")]
    public async Task A_wrong_question_is_answered_at_the_apps_own_address(string name, string? value, string error)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var callback = ApsSandbox.CallbackOf(await sandbox.GetAsync(ApsSandbox.AuthorizeUrl((name, value))));

        Assert.Equal(error, callback["error"]);
        Assert.Equal("abc-XYZ_1.2,3", callback["state"]);
    }

    [Fact]
    public async Task Without_openid_no_nonce_is_asked_for_and_response_mode_query_is_fine()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.GetAsync(ApsSandbox.AuthorizeUrl(("scope", "data:read"), ("nonce", null), ("response_mode", "query")));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("https://localhost:7000/signin-aps")]
    [InlineData("http://127.0.0.1:5080/signin-aps")]
    [InlineData("https://app.example/signin-aps")]
    public async Task Addresses_on_this_machine_and_named_ones_are_registered(string redirectUri)
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { RedirectUris = { "https://app.example/signin-aps" } });

        var response = await sandbox.ChooseAsync("person", sandbox.People[0].AutodeskId, ("redirect_uri", redirectUri));

        Assert.StartsWith(redirectUri + "?code=", response.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_is_remembered_until_logout_and_not_when_login_is_asked_for()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var chosen = await sandbox.ChooseAsync("person", sandbox.People[0].AutodeskId);
        var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie")).Split(';')[0];

        Assert.Contains("signed in in this browser", await WithCookieAsync(sandbox, ApsSandbox.AuthorizeUrl(), cookie), StringComparison.Ordinal);
        Assert.DoesNotContain("signed in in this browser", await WithCookieAsync(sandbox, ApsSandbox.AuthorizeUrl(("prompt", "login")), cookie), StringComparison.Ordinal);

        var logout = await sandbox.GetAsync("/authentication/v2/logout");
        Assert.StartsWith("sandbox-person=;", Assert.Single(logout.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080/")]
    [InlineData("https://127.0.0.1:7000/signin")]
    [InlineData("https://app.example/bye")]
    public async Task Logout_leads_to_a_listed_address(string address)
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { PostLogoutRedirectUris = { "https://app.example/bye" } });

        var response = await sandbox.GetAsync($"/authentication/v2/logout?post_logout_redirect_uri={Uri.EscapeDataString(address)}");

        Assert.Equal(address, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Logout_to_any_other_address_stays_on_a_page_of_its_own()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var response = await sandbox.GetAsync("/authentication/v2/logout?post_logout_redirect_uri=https://evil.example/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("not on the app", await PageAsync(response), StringComparison.Ordinal);
    }

    private static async Task<string> WithCookieAsync(ApsSandbox sandbox, string url, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Cookie", cookie } } };
        return await PageAsync(await sandbox.Client.SendAsync(request, ApsSandbox.Cancellation));
    }

    private static async Task<string> PageAsync(HttpResponseMessage response) =>
        WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
}
