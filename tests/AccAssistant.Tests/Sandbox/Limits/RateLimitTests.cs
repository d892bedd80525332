using System.Net;
using AccAssistant.Sandbox;
using AccAssistant.Tests.Sandbox.Aps;

namespace AccAssistant.Tests.Sandbox.Limits;

public sealed class RateLimitTests
{
    private const string Rfis = "/construction/rfis/v3/projects/p/users/me";

    [Fact]
    public async Task Limits_are_off_unless_switched_on()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        Assert.Equal(0, (await AskAsync(sandbox, Rfis, 150)).Refused);
    }

    [Theory]
    [InlineData("/hq/v1/who", 100)]
    [InlineData("/project/v1/hubs", 50)]
    [InlineData("/data/v1/who", 300)]
    [InlineData("/construction/issues/v1/who", 500)]
    [InlineData("/construction/rfis/v3/projects/p/users/me", 100)]
    public async Task A_minute_holds_what_the_vendor_publishes(string path, int limit)
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { EnforceLimits = true });

        Assert.Equal(5, (await AskAsync(sandbox, path, limit + 5)).Refused);
        sandbox.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, (await AskAsync(sandbox, path, 5)).Refused);
    }

    [Fact]
    public async Task A_refusal_has_the_gateways_body_and_says_how_long_to_stay_away()
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { EnforceLimits = true });
        await AskAsync(sandbox, Rfis, 100);
        sandbox.Time.Advance(TimeSpan.FromSeconds(18.5));

        var refusal = await sandbox.GetAsync(Rfis, await sandbox.AccessTokenAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(42), refusal.Headers.RetryAfter?.Delta);
        Assert.Equal("""{"developerMessage":"Quota limit exceeded."}""", await refusal.Content.ReadAsStringAsync(ApsSandbox.Cancellation));
    }

    [Fact]
    public async Task Hubs_and_their_projects_are_counted_each_for_itself()
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { EnforceLimits = true });

        Assert.Equal(0, (await AskAsync(sandbox, "/project/v1/hubs", 50)).Refused);
        Assert.Equal(0, (await AskAsync(sandbox, "/project/v1/hubs/b.x/projects", 50)).Refused);
        Assert.Equal(1, (await AskAsync(sandbox, "/project/v1/hubs/b.y/projects", 1)).Refused);
    }

    [Fact]
    public async Task What_is_counted_by_person_leaves_the_next_person_alone()
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { EnforceLimits = true });
        await AskAsync(sandbox, "/construction/issues/v1/who", 500);
        var code = ApsSandbox.CallbackOf(await sandbox.ChooseAsync("person", sandbox.People[1].AutodeskId))["code"];
        var other = (string)(await ApsSandbox.JsonAsync(await sandbox.RedeemAsync(code)))["access_token"]!;

        Assert.Equal(HttpStatusCode.OK, (await sandbox.GetAsync("/construction/issues/v1/who", other)).StatusCode);
        Assert.Equal(1, (await AskAsync(sandbox, "/construction/issues/v1/who", 1)).Refused);
    }

    [Fact]
    public async Task An_allowance_a_second_holds_on_its_own()
    {
        await using var sandbox = await ApsSandbox.StartAsync(new SandboxOptions { RequestsPerSecond = 20 });

        Assert.Equal(10, (await AskAsync(sandbox, Rfis, 30)).Refused);
        Assert.Equal(0, (await AskAsync(sandbox, "/construction/issues/v1/who", 20)).Refused);
        sandbox.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, (await AskAsync(sandbox, Rfis, 20)).Refused);
    }

    [Fact]
    public void A_negative_allowance_is_refused() =>
        Assert.Contains("Sandbox:RequestsPerSecond is -1", Assert.Throws<InvalidOperationException>(() => new SandboxOptions { RequestsPerSecond = -1 }.Validate()).Message, StringComparison.Ordinal);

    private static async Task<(int Served, int Refused)> AskAsync(ApsSandbox sandbox, string path, int times)
    {
        var token = await sandbox.AccessTokenAsync();
        var refused = 0;
        for (var request = 0; request < times; request++)
        {
            using var answer = await sandbox.GetAsync(path, token);
            refused += answer.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
        }

        return (times - refused, refused);
    }
}
