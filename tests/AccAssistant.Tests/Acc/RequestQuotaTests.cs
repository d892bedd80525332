using AccAssistant.Acc.Http;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Acc;

public sealed class RequestQuotaTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task The_limit_may_be_used_at_once_and_the_next_waits_for_the_first_to_age()
    {
        var quota = new RequestQuota(3, time);

        Assert.Equal([TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero], [await quota.ReserveAsync(), await quota.ReserveAsync(), await quota.ReserveAsync()]);
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(Window - TimeSpan.FromSeconds(10), await quota.ReserveAsync());
    }

    [Fact]
    public async Task No_minute_holds_more_than_the_limit_however_requests_bunch()
    {
        var quota = new RequestQuota(10, time);
        var given = new List<DateTimeOffset>();
        var random = new Random(7);
        for (var request = 0; request < 500; request++)
        {
            time.Advance(TimeSpan.FromSeconds(random.Next(0, 12)));
            var wait = await quota.ReserveAsync();
            if (wait <= RequestQuota.LongestWait)
            {
                given.Add(time.GetUtcNow() + wait);
            }
        }

        Assert.True(given.Count > 100);
        Assert.All(given.Zip(given.Skip(10)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Who_is_told_too_long_a_wait_takes_no_place()
    {
        var quota = new RequestQuota(1, time);
        await quota.ReserveAsync();

        Assert.Equal(Window, await quota.ReserveAsync());
        Assert.Equal(Window, await quota.ReserveAsync());
        time.Advance(Window);

        Assert.Equal(TimeSpan.Zero, await quota.ReserveAsync());
    }

    [Fact]
    public async Task A_pause_holds_for_everybody_and_a_shorter_one_does_not_end_it()
    {
        var quota = new RequestQuota(100, time);
        await quota.PauseAsync(TimeSpan.FromSeconds(25));
        await quota.PauseAsync(TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(TimeSpan.FromSeconds(15), await quota.ReserveAsync());
        time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(TimeSpan.Zero, await quota.ReserveAsync());
    }

    [Fact]
    public async Task A_family_without_a_limit_only_pauses()
    {
        var quota = new RequestQuota(new QuotaOptions().PerMinute("llm:some-model"), time);
        for (var request = 0; request < 5000; request++)
        {
            Assert.Equal(TimeSpan.Zero, await quota.ReserveAsync());
        }

        await quota.PauseAsync(TimeSpan.FromSeconds(3));
        Assert.Equal(TimeSpan.FromSeconds(3), await quota.ReserveAsync());
    }

    [Fact]
    public void The_published_limits_are_the_defaults()
    {
        var options = new QuotaOptions();
        string[] families = ["issues", "rfis", "submittals", "admin", "hq", "dm", "locations", "oss"];

        Assert.Equal(new int?[] { 500, 100, 600, 600, 100, 50, 200, 1000 }, families.Select(options.PerMinute));
    }
}
