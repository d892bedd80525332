using System.Net;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class RevocationTests
{
    [Fact]
    public async Task Revoking_a_refresh_token_answers_with_nothing_and_ends_its_line()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = (string)(await sandbox.SignInAsync())["refresh_token"]!;

        var response = await RevokeAsync(sandbox, token, "refresh_token");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(ApsSandbox.Cancellation));
        Assert.Equal(HttpStatusCode.BadRequest, (await sandbox.RefreshAsync(token)).StatusCode);
    }

    [Fact]
    public async Task Revoking_a_spent_refresh_token_ends_the_line_too()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var first = (string)(await sandbox.SignInAsync())["refresh_token"]!;
        var second = (string)(await ApsSandbox.JsonAsync(await sandbox.RefreshAsync(first)))["refresh_token"]!;

        await RevokeAsync(sandbox, first, "refresh_token");

        Assert.Equal(HttpStatusCode.BadRequest, (await sandbox.RefreshAsync(second)).StatusCode);
    }

    [Fact]
    public async Task Revoking_an_access_token_leaves_the_grant()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var answer = await sandbox.SignInAsync();

        await RevokeAsync(sandbox, (string)answer["access_token"]!, "access_token");

        Assert.Equal(HttpStatusCode.Unauthorized, (await sandbox.GetAsync("/data/v1/who", (string?)answer["access_token"])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.RefreshAsync((string)answer["refresh_token"]!)).StatusCode);
    }

    [Fact]
    public async Task Access_tokens_run_out_when_told_and_their_grants_go_on()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var answer = await sandbox.SignInAsync();

        using var told = await sandbox.Client.PostAsync("/sandbox/tokens/run-out", null, ApsSandbox.Cancellation);
        var next = await ApsSandbox.JsonAsync(await sandbox.RefreshAsync((string)answer["refresh_token"]!));

        Assert.Equal(HttpStatusCode.NoContent, told.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await sandbox.GetAsync("/data/v1/who", (string?)answer["access_token"])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/data/v1/who", (string?)next["access_token"])).StatusCode);
    }

    [Fact]
    public async Task Revoking_something_unknown_is_fine()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await RevokeAsync(sandbox, "unknown", "access_token")).StatusCode);
    }

    [Theory]
    [InlineData("", "refresh_token")]
    [InlineData("x", "")]
    [InlineData("x", "id_token")]
    public async Task Token_and_hint_are_both_needed(string token, string hint)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await RevokeAsync(sandbox, token, hint)).StatusCode);
    }

    [Fact]
    public async Task An_active_access_token_is_described()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        var answer = await IntrospectAsync(sandbox, await sandbox.AccessTokenAsync("data:read account:read"));

        Assert.Equal(["active", "scope", "client_id", "exp", "userid"], answer.Select(member => member.Key));
        Assert.True((bool?)answer["active"]);
        Assert.Equal("data:read account:read", (string?)answer["scope"]);
        Assert.Equal(sandbox.Time.GetUtcNow().AddSeconds(3599).ToUnixTimeSeconds(), (long?)answer["exp"]);
        Assert.Equal(sandbox.People[0].AutodeskId, (string?)answer["userid"]);
    }

    [Fact]
    public async Task A_revoked_an_expired_and_an_unknown_token_are_only_said_to_be_inactive()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var (revoked, expired) = (await sandbox.AccessTokenAsync(), await sandbox.AccessTokenAsync());
        await RevokeAsync(sandbox, revoked, "access_token");
        Assert.Equal("""{"active":false}""", (await IntrospectAsync(sandbox, revoked)).ToJsonString());

        sandbox.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal("""{"active":false}""", (await IntrospectAsync(sandbox, expired)).ToJsonString());
        Assert.Equal("""{"active":false}""", (await IntrospectAsync(sandbox, "unknown")).ToJsonString());
    }

    [Fact]
    public async Task A_good_refresh_token_is_active_until_it_is_spent()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = (string)(await sandbox.SignInAsync())["refresh_token"]!;

        Assert.True((bool?)(await IntrospectAsync(sandbox, token))["active"]);
        await sandbox.RefreshAsync(token);
        Assert.False((bool?)(await IntrospectAsync(sandbox, token))["active"]);
    }

    private static Task<HttpResponseMessage> RevokeAsync(ApsSandbox sandbox, string token, string hint) =>
        sandbox.AskAsync("/authentication/v2/revoke", ("token", token), ("token_type_hint", hint));

    private static async Task<System.Text.Json.Nodes.JsonObject> IntrospectAsync(ApsSandbox sandbox, string token) =>
        await ApsSandbox.JsonAsync(await sandbox.AskAsync("/authentication/v2/introspect", ("token", token)));
}
