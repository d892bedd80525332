using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.SignIn;

/// <summary>Whatever the sign-in service says that is not so ends at a page that says so, with nobody signed in and nothing of it in the log; the next sign-in is as good as ever.</summary>
public sealed class Promise14LyingProviderTests(LiedToApp app) : IClassFixture<LiedToApp>
{
    private const string Discovery = "/.well-known/openid-configuration";
    private const string Authorize = "/authentication/v2/authorize";
    private const string Keys = "/authentication/v2/keys";
    private const string Token = "/authentication/v2/token";
    private const string Profile = "/userprofile/userinfo";

    private const string Hostile = "<script>alert(1)</script>\r\n2026-11-24 fail: all is lost \u001b[31m";

    private static readonly Dictionary<string, string> Titles = new()
    {
        ["denied"] = "You did not allow the sign-in",
        ["expired"] = "That sign-in is used up",
        ["refused"] = "The sign-in was refused",
        ["unavailable"] = "Autodesk does not answer",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<IdTokenLie> Lies => [.. Enum.GetValues<IdTokenLie>()];

    [Theory]
    [MemberData(nameof(Lies))]
    public Task An_id_token_that_lies_is_refused(IdTokenLie lie) =>
        AssertEndsAsync("refused", new Fault { Kind = FaultKind.FalseIdToken, Path = Token, Lie = lie });

    [Theory]
    [InlineData("access_denied", "denied")]
    [InlineData("server_error", "unavailable")]
    [InlineData("temporarily_unavailable", "unavailable")]
    [InlineData("invalid_scope", "refused")]
    [InlineData("invalid_grant", "expired")]
    [InlineData(Hostile, "refused")]
    public Task An_error_in_place_of_a_code_is_told_in_our_own_words(string error, string reason) =>
        AssertEndsAsync(reason, new Fault { Kind = FaultKind.SignInError, Method = "POST", Path = Authorize + "*", Error = error, Description = Hostile });

    [Fact]
    public Task A_code_that_was_used_before_is_used_up() =>
        AssertEndsAsync("expired", new Fault { Kind = FaultKind.UsedCode, Path = Authorize + "*" });

    [Theory]
    [InlineData(400, "invalid_grant", "expired")]
    [InlineData(400, "invalid_request", "refused")]
    [InlineData(400, Hostile, "refused")]
    [InlineData(401, "invalid_client", "refused")]
    [InlineData(429, "slow_down", "unavailable")]
    [InlineData(503, "temporarily_unavailable", "unavailable")]
    public Task A_code_the_service_does_not_redeem_opens_nothing(int status, string error, string reason) =>
        AssertEndsAsync(reason, new Fault { Kind = FaultKind.Status, Path = Token, Status = status, Body = FaultBody.Json, Error = error, Description = Hostile });

    [Theory]
    [InlineData(Token, FaultKind.HalfJson, "refused")]
    [InlineData(Token, FaultKind.Cut, "unavailable")]
    [InlineData(Token, FaultKind.Html200, "refused")]
    [InlineData(Profile, FaultKind.HalfJson, "refused")]
    [InlineData(Profile, FaultKind.Cut, "unavailable")]
    [InlineData(Profile, FaultKind.Html200, "refused")]
    [InlineData(Profile, FaultKind.Status, "unavailable")]
    [InlineData(Profile, FaultKind.ExpireTokens, "refused")]
    public Task Half_an_answer_is_none(string path, FaultKind kind, string reason) =>
        AssertEndsAsync(reason, new Fault { Kind = kind, Path = path });

    [Theory]
    [InlineData(Token, "id_token", null)]
    [InlineData(Token, "id_token", "not.a.token")]
    [InlineData(Token, "id_token", 17)]
    [InlineData(Token, "access_token", null)]
    [InlineData(Token, "expires_in", null)]
    [InlineData(Token, "expires_in", "soon")]
    [InlineData(Profile, "sub", null)]
    [InlineData(Profile, "sub", "")]
    [InlineData(Profile, "sub", " ")]
    [InlineData(Profile, "sub", "SOMEONEELSE1")]
    public Task An_answer_that_lacks_what_matters_is_refused(string path, string member, object? value) =>
        AssertEndsAsync("refused", Changed(path, member, value));

    [Theory]
    [InlineData(Discovery, "issuer", "https://elsewhere.example")]
    [InlineData(Discovery, "token_endpoint", "http://elsewhere.example/token")]
    [InlineData(Discovery, "authorization_endpoint", null)]
    [InlineData(Discovery, "jwks_uri", null)]
    [InlineData(Keys, "keys", null)]
    public Task Metadata_of_someone_else_or_without_keys_is_not_used(string path, string member, object? value) =>
        AssertNobodyIsSentAsync(Changed(path, member, value));

    [Theory]
    [InlineData(Discovery, FaultKind.Status)]
    [InlineData(Discovery, FaultKind.HalfJson)]
    [InlineData(Discovery, FaultKind.Html200)]
    [InlineData(Keys, FaultKind.Status)]
    [InlineData(Keys, FaultKind.HalfJson)]
    [InlineData(Keys, FaultKind.Cut)]
    [InlineData(Keys, FaultKind.Html200)]
    public Task Metadata_and_keys_that_cannot_be_read_whole_are_not_used(string path, FaultKind kind) =>
        AssertNobodyIsSentAsync(new Fault { Kind = kind, Path = path });

    [Fact]
    public async Task Keys_that_are_known_go_on_being_used_while_they_cannot_be_read()
    {
        await AssertAnHonestSignInWorksAsync();
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Path = Keys });
        app.Faults.Add(new Fault { Kind = FaultKind.HalfJson, Path = Discovery });

        await AssertAnHonestSignInWorksAsync();
        app.Faults.Clear();
    }

    private static Fault Changed(string path, string member, object? value) =>
        new() { Kind = FaultKind.FalseMembers, Path = path, Members = new JsonObject { [member] = JsonSerializer.SerializeToNode(value) } };

    private static string Query(Uri address, string name) => QueryHelpers.ParseQuery(address.Query).GetValueOrDefault(name).ToString();

    /// <summary>Once Autodesk has sent the browser back.</summary>
    private async Task AssertEndsAsync(string reason, Fault fault)
    {
        var sessions = await SessionsAsync();
        app.TakeSecrets();
        app.Logs.Lines.Clear();
        using var browser = app.OpenBrowser();
        app.Faults.Add(fault);

        using var landed = await browser.SignInAsync("Dana");
        app.Faults.Clear();

        Assert.Equal(("/signin/problem", reason), (browser.Address.AbsolutePath, Query(browser.Address, "reason")));
        var page = await AssertPlainAsync(landed, reason);
        Assert.Null(browser.SessionCookie);
        Assert.Equal(sessions, await SessionsAsync());
        AssertLogged(reason, Query(browser.Address, "reference"), page);
        var code = Query(browser.Visited.Last(address => address.AbsolutePath == "/signin-aps"), "code");
        foreach (var secret in app.TakeSecrets().Append(code).Where(secret => secret.Length > 0))
        {
            Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
            Assert.Empty(app.Logs.With(secret));
        }

        await AssertAnHonestSignInWorksAsync();
    }

    /// <summary>Before the browser is sent to Autodesk, by an app that has just started.</summary>
    private async Task AssertNobodyIsSentAsync(Fault fault)
    {
        app.Services.GetRequiredService<IOptionsMonitorCache<OpenIdConnectOptions>>().Clear();
        app.Logs.Lines.Clear();
        using var browser = app.OpenBrowser();
        app.Faults.Add(fault);

        var html = await browser.StartSignInAsync();
        app.Faults.Clear();

        Assert.Equal("/signin/problem?reason=unavailable", browser.Address.PathAndQuery);
        Assert.Equal(Titles["unavailable"], Page.Of(html).QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(browser.Visited, address => address.Host != AppFixture.AppAddress.Host);
        Assert.Contains(app.Logs.Lines, line => line is { Level: LogLevel.Error, Category: "AccAssistant.Web.SignIn.StartEndpoint" });
        await AssertAnHonestSignInWorksAsync();
    }

    private static async Task<string> AssertPlainAsync(HttpResponseMessage landed, string reason)
    {
        var html = await landed.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, landed.StatusCode);
        Assert.Equal(Titles[reason], Page.Of(html).QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("all is lost", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", html, StringComparison.Ordinal);
        return html;
    }

    /// <summary>In one line under the page's reference; a person's own No is no trouble.</summary>
    private void AssertLogged(string reason, string reference, string page)
    {
        var said = app.Logs.Lines.Where(line => !line.Text.StartsWith("scope ", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(said, line => line.Text.Contains("alert(1)", StringComparison.Ordinal) || line.Text.Contains("all is lost", StringComparison.Ordinal));
        // The engine beneath says when the machine is busy.
        Assert.DoesNotContain(said, line => line.Level >= LogLevel.Warning && line.Category != "AccAssistant.Web.SignIn.SignInEvents" && !line.Category.StartsWith("Orleans.", StringComparison.Ordinal));
        var ours = said.Where(line => line.Category == "AccAssistant.Web.SignIn.SignInEvents").ToList();
        if (reason == "denied")
        {
            Assert.Empty(ours);
            return;
        }

        var (level, _, text) = Assert.Single(ours);
        Assert.Equal(reason == "expired" ? LogLevel.Information : LogLevel.Error, level);
        Assert.Matches("^[0-9a-f]{8}$", reference);
        Assert.Contains(reference, text, StringComparison.Ordinal);
        Assert.Contains(reference, page, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    private async Task AssertAnHonestSignInWorksAsync()
    {
        var sessions = await SessionsAsync();

        using var browser = await app.SignInAsync("Dana");

        Assert.NotNull(browser.SessionCookie);
        Assert.DoesNotContain("problem", browser.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(sessions + 1, await SessionsAsync());
    }

    private async Task<int> SessionsAsync()
    {
        await using var database = await app.OpenDatabaseAsync();
        return await database.Sessions.CountAsync(Cancellation);
    }
}
