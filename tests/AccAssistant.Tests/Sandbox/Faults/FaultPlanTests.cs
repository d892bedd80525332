using AccAssistant.Sandbox.Faults;
using AccAssistant.Tests.Sandbox.Aps;

namespace AccAssistant.Tests.Sandbox.Faults;

public sealed class FaultPlanTests
{
    [Fact]
    public async Task A_fault_lets_the_first_through_fails_as_many_as_counted_and_is_gone()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Skip = 1, Count = 2 });

        Assert.Equal("200 500 500 200", await StatusesAsync(sandbox, 4));
        Assert.Empty(sandbox.Faults.List());
    }

    [Fact]
    public async Task A_fault_without_a_count_lasts_until_it_is_removed()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        var id = sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500 });

        Assert.Equal("500 500 500", await StatusesAsync(sandbox, 3));
        Assert.Equal(3, Assert.Single(sandbox.Faults.List()).Hits);
        Assert.True(sandbox.Faults.Remove(id));
        Assert.Equal("200", await StatusesAsync(sandbox, 1));
    }

    [Fact]
    public async Task Of_two_faults_for_a_request_the_older_is_used_up_first()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Count = 1 });
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 503, Count = 1 });

        Assert.Equal("500 503 200", await StatusesAsync(sandbox, 3));
    }

    [Theory]
    [InlineData("/", "GET", 500)]
    [InlineData("/", "get", 500)]
    [InlineData("/", null, 500)]
    [InlineData("*", null, 500)]
    [InlineData("/?page=2*", null, 500)]
    [InlineData("/*", "POST", 200)]
    [InlineData("/elsewhere", null, 200)]
    [InlineData("/?page=3*", null, 200)]
    [InlineData("", null, 200)]
    public async Task Method_path_and_query_choose_the_request(string path, string? method, int status)
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Path = path, Method = method });

        Assert.Equal(status, (int)(await sandbox.GetAsync("/?page=2&size=9")).StatusCode);
    }

    [Fact]
    public async Task Ten_requests_at_once_use_up_a_count_of_three_exactly()
    {
        await using var sandbox = await ApsSandbox.StartAsync();
        sandbox.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 500, Count = 3 });

        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => (int)(await sandbox.GetAsync("/")).StatusCode));

        Assert.Equal(3, statuses.Count(status => status == 500));
    }

    private static async Task<string> StatusesAsync(ApsSandbox sandbox, int requests)
    {
        var statuses = new int[requests];
        for (var i = 0; i < requests; i++)
            statuses[i] = (int)(await sandbox.GetAsync("/")).StatusCode;
        return string.Join(' ', statuses);
    }
}
