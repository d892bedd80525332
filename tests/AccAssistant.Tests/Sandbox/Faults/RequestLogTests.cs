using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Sandbox.Aps;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Sandbox.Faults;

public sealed class RequestLogTests
{
    [Fact]
    public async Task Every_request_is_written_down_with_what_became_of_it()
    {
        await using var sandbox = await ApsSandbox.StartAsync();

        await sandbox.GetAsync("/project/v1/who?page=1");

        var request = Assert.Single(sandbox.Requests.List());
        Assert.Equal(("GET", "/project/v1/who", "?page=1", "/project/v1/who", 401), (request.Method, request.Path, request.Query, request.Template, request.Status));
        Assert.Equal(sandbox.Time.GetUtcNow(), request.At);
    }

    [Fact]
    public async Task One_refresh_can_be_proved()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var answer = await sandbox.SignInAsync();
        sandbox.Requests.Clear();

        await sandbox.RefreshAsync((string)answer["refresh_token"]!);
        await sandbox.GetAsync("/data/v1/who", (string?)answer["access_token"]);

        Assert.Equal(1, sandbox.Requests.Count("POST", "/authentication/v2/token"));
        Assert.Equal(1, sandbox.Requests.Count(null, "/data/*"));
        Assert.Equal(0, sandbox.Requests.Count("GET", "/authentication/*"));
    }

    [Fact]
    public async Task A_request_is_in_the_log_while_it_runs()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Delay, DelayMilliseconds = 1000 });

        var answer = sandbox.GetAsync("/");
        await sandbox.Time.WaiterAsync();

        Assert.Equal(0, Assert.Single(sandbox.Requests.List()).Status);
        sandbox.Time.Advance(TimeSpan.FromSeconds(1));
        await answer;
        Assert.Equal(200, Assert.Single(sandbox.Requests.List()).Status);
    }

    [Fact]
    public async Task The_counts_can_be_read_and_cleared_over_HTTP()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        await sandbox.GetAsync("/");
        await sandbox.GetAsync("/");
        await sandbox.GetAsync("/authentication/v2/keys");

        var counts = JsonNode.Parse(await sandbox.Client.GetStringAsync("/sandbox/requests", ApsSandbox.Cancellation))!;

        Assert.Equal(3, (int?)counts["total"]);
        Assert.Equal("""[{"method":"GET","path":"/","count":2},{"method":"GET","path":"/authentication/v2/keys","count":1}]""", counts["counts"]!.ToJsonString());
        await sandbox.Client.DeleteAsync("/sandbox/requests", ApsSandbox.Cancellation);
        Assert.Empty(sandbox.Requests.List());
    }

    [Fact]
    public async Task Only_the_newest_requests_are_kept()
    {
        await using var sandbox = await ApsSandbox.StartAsync(configure: services => services.AddSingleton(new RequestLog(most: 3)));

        for (var i = 1; i <= 5; i++)
            await sandbox.GetAsync($"/nowhere/{i}");

        Assert.Equal(["/nowhere/3", "/nowhere/4", "/nowhere/5"], sandbox.Requests.List().Select(request => request.Path));
    }
}
