using System.Net;

namespace AccAssistant.Tests.Sandbox.Aps;

public sealed class RefreshTests
{
    [Fact]
    public async Task A_refresh_gives_the_next_tokens_and_no_id_token()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var first = Refresh(await sandbox.SignInAsync());

        var answer = await ApsSandbox.JsonAsync(await sandbox.RefreshAsync(first));

        Assert.Equal(["access_token", "token_type", "expires_in", "refresh_token"], answer.Select(member => member.Key));
        Assert.NotEqual(first, Refresh(answer));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/data/v1/who", (string?)answer["access_token"])).StatusCode);
    }

    [Fact]
    public async Task Showing_a_spent_token_ends_the_whole_line()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var first = Refresh(await sandbox.SignInAsync());
        var second = Refresh(await ApsSandbox.JsonAsync(await sandbox.RefreshAsync(first)));

        await InvalidAsync(await sandbox.RefreshAsync(first));

        await InvalidAsync(await sandbox.RefreshAsync(second));
    }

    [Fact]
    public async Task One_line_ending_leaves_the_persons_other_sign_ins_alone()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var (here, there) = (Refresh(await sandbox.SignInAsync()), Refresh(await sandbox.SignInAsync()));
        await sandbox.RefreshAsync(here);
        await sandbox.RefreshAsync(here);

        Assert.Equal(HttpStatusCode.OK, (await sandbox.RefreshAsync(there)).StatusCode);
    }

    [Fact]
    public async Task Of_two_racing_refreshes_one_wins_and_the_line_is_dead()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = Refresh(await sandbox.SignInAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => sandbox.RefreshAsync(token)));

        var winner = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        await InvalidAsync(await sandbox.RefreshAsync(Refresh(await ApsSandbox.JsonAsync(winner))));
    }

    [Fact]
    public async Task A_refresh_token_lives_fifteen_days_from_its_issue()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = Refresh(await sandbox.SignInAsync());

        sandbox.Time.Advance(TimeSpan.FromDays(15) - TimeSpan.FromSeconds(1));
        token = Refresh(await ApsSandbox.JsonAsync(await sandbox.RefreshAsync(token)));

        sandbox.Time.Advance(TimeSpan.FromDays(15));
        await InvalidAsync(await sandbox.RefreshAsync(token));
    }

    [Fact]
    public async Task A_smaller_scope_is_for_the_one_access_token_and_leaves_the_grant_as_it_was()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = Refresh(await sandbox.SignInAsync());

        var smaller = await ApsSandbox.JsonAsync(await sandbox.TokenAsync(("grant_type", "refresh_token"), ("refresh_token", token), ("scope", "account:read")));
        var whole = await ApsSandbox.JsonAsync(await sandbox.RefreshAsync(Refresh(smaller)));

        Assert.Equal(HttpStatusCode.Forbidden, (await sandbox.GetAsync("/data/v1/who", (string?)smaller["access_token"])).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/data/v1/who", (string?)whole["access_token"])).StatusCode);
    }

    [Theory]
    [InlineData("data:read data:write")]
    [InlineData("data:everything")]
    public async Task A_wider_scope_is_refused_and_spends_nothing(string scope)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var token = Refresh(await sandbox.SignInAsync());

        var response = await sandbox.TokenAsync(("grant_type", "refresh_token"), ("refresh_token", token), ("scope", scope));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"error":"invalid_scope","error_description":"The requested scope is not a subset of the scope granted by the user."}""",
            await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
        Assert.Equal(HttpStatusCode.OK, (await sandbox.RefreshAsync(token)).StatusCode);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("made-up-and-long-enough-to-be-one-of-ours")]
    public async Task An_unknown_token_is_an_invalid_grant(string token)
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await InvalidAsync(await sandbox.RefreshAsync(token));
    }

    private static string Refresh(System.Text.Json.Nodes.JsonObject answer) => (string)answer["refresh_token"]!;

    private static async Task InvalidAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            """{"error":"invalid_grant","error_description":"The refresh token is invalid or expired."}""",
            await response.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
    }
}
