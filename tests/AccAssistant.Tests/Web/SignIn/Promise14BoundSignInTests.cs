using System.Text;
using System.Text.Json.Nodes;
using AccAssistant.Acc.Tokens;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Web.SignIn;

public sealed class Promise14BoundSignInTests
{
    [Fact]
    public async Task The_browser_is_sent_to_Autodesk_with_state_nonce_and_challenge()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var authorize = await SignInHost.BeginAsync(browser);

        var query = QueryHelpers.ParseQuery(authorize.Query);
        Assert.Equal(SignInHost.Provider + "/authentication/v2/authorize", authorize.GetLeftPart(UriPartial.Path));
        Assert.Equal("code", query["response_type"]);
        Assert.Equal("S256", query["code_challenge_method"]);
        Assert.Equal("http://localhost/signin-aps", query["redirect_uri"]);
        Assert.Equal("openid data:read account:read user-profile:read", query["scope"]);
        Assert.NotEmpty(query["nonce"].ToString());
        Assert.Matches("^[A-Za-z0-9,._-]+$", query["state"].ToString());
        Assert.False(query.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task A_person_named_by_userid_alone_is_signed_in_and_lands_where_they_wanted_to_go()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var landed = await host.SignInAsync(browser, "/p/42?x=1");

        Assert.Equal("/p/42?x=1", landed);
        var me = await SignInHost.MeAsync(browser);
        Assert.Equal("DKX4QN7MWP2A", me["sub"]);
        Assert.Equal("Dana Kowalski", me["name"]);
        Assert.Equal("dana.kowalski@northgate.example", me["email"]);
        var row = Assert.Single(await host.Database.RowsAsync());
        Assert.Equal(row.Id, me["sid"]);
        Assert.Equal(43, row.Id.Length);
        var stored = await host.Services.GetRequiredService<TokenStore>().ReadAsync(row.Id);
        var granted = JsonNode.Parse(Assert.Single(host.Calls("/token")).Answer)!;
        Assert.Equal((string)granted["access_token"]!, stored!.AccessToken);
        Assert.Equal((string)granted["refresh_token"]!, stored.RefreshToken);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData("true", true)]
    [InlineData(null, true)]
    [InlineData(false, false)]
    [InlineData("false", false)]
    public async Task An_address_that_is_not_verified_is_nobodys(object? verified, bool kept)
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        host.Bend("/userprofile/userinfo", "email_verified", verified);

        await host.SignInAsync(browser);

        Assert.Equal(kept, (await SignInHost.MeAsync(browser)).ContainsKey("email"));
    }

    [Fact]
    public async Task The_client_proves_itself_in_the_header_and_never_in_the_body()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        await host.SignInAsync(browser);

        var call = Assert.Single(host.Calls("/token"));
        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("app-id:app-secret")), call.Authorization);
        Assert.Equal(["code", "code_verifier", "grant_type", "redirect_uri"], QueryHelpers.ParseQuery(call.Body).Keys.Order());
    }

    [Fact]
    public async Task No_token_and_no_session_id_reaches_the_browser()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        await host.SignInAsync(browser);

        var row = Assert.Single(await host.Database.RowsAsync());
        var kept = Assert.Single(browser.Cookies, cookie => cookie.Key == SessionCookie.Name).Value;
        Assert.DoesNotContain(row.Id, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(browser.Cookies.Keys, name => name.Contains("state", StringComparison.Ordinal) || name.Contains("nonce", StringComparison.Ordinal));
        Assert.True(Directory.Exists(host.KeyFolder));
    }

    [Fact]
    public async Task A_session_without_a_refresh_token_is_a_session()
    {
        await using var host = await SignInHost.StartAsync();
        host.Bend("/authentication/v2/token", "refresh_token", null);
        using var browser = host.Browser();

        await host.SignInAsync(browser);

        var me = await SignInHost.MeAsync(browser);
        Assert.Null((await host.Services.GetRequiredService<TokenStore>().ReadAsync(me["sid"]))!.RefreshToken);
    }

    [Theory]
    [InlineData("/signin-aps")]
    [InlineData("/signin-aps?code=abc")]
    [InlineData("/signin-aps?code=abc&state=forged")]
    public async Task An_answer_nobody_here_asked_for_leads_to_the_page_that_says_so(string address)
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var back = await browser.GetAsync(address);

        Assert.StartsWith("/signin/problem?reason=expired", back.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await host.Database.RowsAsync());
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_no_answer_of_the_providers_either()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var back = await browser.PostAsync("/signin-aps", ("state", "\0"));

        Assert.StartsWith("/signin/problem?reason=expired", back.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_another_browser_signs_nobody_in()
    {
        await using var host = await SignInHost.StartAsync();
        using var attacker = host.Browser();
        using var victim = host.Browser();
        var callback = await host.ApproveAsync(await SignInHost.BeginAsync(attacker));

        var back = await victim.GetAsync(callback);

        Assert.StartsWith("/signin/problem?reason=expired", back.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Empty(await host.Database.RowsAsync());
    }

    [Fact]
    public async Task Reloading_the_way_back_while_signed_in_just_goes_on()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        var callback = await host.ApproveAsync(await SignInHost.BeginAsync(browser));
        await browser.GetAsync(callback);

        var again = await browser.GetAsync(callback);

        Assert.Equal("/", again.Headers.Location!.ToString());
        Assert.NotEmpty(await SignInHost.MeAsync(browser));
    }

    [Fact]
    public async Task A_code_used_before_leads_to_the_page_that_says_so()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        var callback = await host.ApproveAsync(await SignInHost.BeginAsync(browser));
        var cookies = new Dictionary<string, string>(browser.Cookies);
        await browser.GetAsync(callback);
        using var copy = host.Browser();
        foreach (var (name, value) in cookies)
            copy.Cookies[name] = value;

        var again = await copy.GetAsync(callback);

        Assert.StartsWith("/signin/problem?reason=expired", again.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Autodesk_out_of_reach_is_said_at_once_and_passes()
    {
        await using var host = await SignInHost.StartAsync();
        host.IsProviderAway = true;
        using var browser = host.Browser();

        var first = await SignInHost.BeginAsync(browser);
        host.IsProviderAway = false;

        Assert.Equal("/signin/problem?reason=unavailable", first.ToString());
        Assert.Equal("/p/1", await host.SignInAsync(browser));
    }

    [Theory]
    [InlineData("/authentication/v2/token")]
    [InlineData("/userprofile/userinfo")]
    public async Task An_answer_that_does_not_come_is_given_up_after_ten_seconds_and_the_next_sign_in_works(string slow)
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();
        var callback = await host.ApproveAsync(await SignInHost.BeginAsync(browser));
        var began = host.Clock.GetUtcNow();
        var fault = host.Faults.Add(new Fault { Kind = FaultKind.Delay, Path = slow, DelayMilliseconds = 600_000 });

        var coming = browser.GetAsync(callback);
        while (host.Calls(slow).Count == 0)
            await Task.Yield();
        host.Clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(coming.IsCompleted);
        host.Clock.Advance(TimeSpan.FromSeconds(0.1));
        var back = await coming;
        host.Faults.Remove(fault);

        Assert.StartsWith("/signin/problem?reason=unavailable&reference=", back.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(10), host.Clock.GetUtcNow() - began);
        Assert.Empty(await host.Database.RowsAsync());
        Assert.DoesNotContain(SessionCookie.Name, browser.Cookies.Keys);
        Assert.Equal("/p/1", await host.SignInAsync(browser));
    }

    [Fact]
    public async Task An_address_that_can_hold_no_cookie_explains_itself()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser("http://192.168.1.20:5080");

        var location = await SignInHost.BeginAsync(browser);

        Assert.Equal("/signin/problem?reason=insecure", location.ToString());
    }

    [Fact]
    public async Task A_start_without_the_form_token_goes_nowhere()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        var response = await browser.PostAsync("/signin/start", ("returnUrl", "/"));

        Assert.Equal("/signin/problem?reason=expired", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_public_address_overrides_the_one_the_app_sees()
    {
        await using var host = await SignInHost.StartAsync(("Aps:RedirectUri", "https://acc.example.com/signin-aps"));
        using var browser = host.Browser("http://10.0.0.4:5080");

        var authorize = await SignInHost.BeginAsync(browser);
        var callback = (await host.ApproveAsync(authorize)).Replace("https://acc.example.com", "", StringComparison.Ordinal);
        var landed = await browser.GetAsync(callback);

        Assert.Equal("https://acc.example.com/signin-aps", QueryHelpers.ParseQuery(authorize.Query)["redirect_uri"]);
        Assert.Equal("/p/1", landed.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Abandoned_attempts_leave_few_cookies()
    {
        await using var host = await SignInHost.StartAsync();
        using var browser = host.Browser();

        for (var attempt = 0; attempt < 8; attempt++)
            await SignInHost.BeginAsync(browser);

        Assert.True(browser.Cookies.Keys.Count(name => name.StartsWith("__Host-acc-state", StringComparison.Ordinal)) <= 3);
        Assert.True(browser.Cookies.Keys.Count(name => name.StartsWith("__Host-acc-nonce", StringComparison.Ordinal)) <= 3);
        Assert.Equal("/p/1", await host.SignInAsync(browser));
    }
}
