using AccAssistant.Acc.Http;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Acc;

public sealed class RequestQuotaTests
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_limit_per_person_may_be_used_at_once_and_the_next_waits_for_the_first_to_age()
    {
        var quota = Quota(null, perPerson: 3);

        Assert.Equal(3, await TakeNowAsync(quota, "maya"));
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(new QuotaPlace(Window - TimeSpan.FromSeconds(10), true), await quota.ReserveAsync("maya", false));
        Assert.Equal(3, await TakeNowAsync(quota, "dan"));
    }

    [Fact]
    public async Task How_a_budget_stands_is_told_and_nothing_is_taken_for_it()
    {
        var quota = Quota(10, perPerson: 8);
        await TakeNowAsync(quota, "maya", most: 3);
        await TakeNowAsync(quota, "dan", most: 1);
        await quota.PauseAsync(TimeSpan.FromSeconds(20));
        await quota.ReserveAsync("dan", false);

        var paused = await quota.StandingAsync();
        time.Advance(TimeSpan.FromSeconds(30));
        var later = await quota.StandingAsync();
        time.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(new QuotaStanding(new QuotaLimits(10, 8), 4, 3, 1, time.Start + TimeSpan.FromSeconds(20)), paused);
        Assert.Equal(new QuotaStanding(new QuotaLimits(10, 8), 5, 3, 0, null), later);
        Assert.Equal(new QuotaStanding(new QuotaLimits(10, 8), 0, 0, 0, null), await quota.StandingAsync());
    }

    [Fact]
    public async Task One_person_may_use_all_but_a_fifth_of_the_apps_budget_at_once()
    {
        var quota = Quota(100);

        Assert.Equal(80, await TakeNowAsync(quota, "maya"));
    }

    [Fact]
    public async Task Who_comes_while_another_reads_everything_is_served_at_once()
    {
        var quota = Quota(100);
        await TakeNowAsync(quota, "maya", most: 200);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(7, await TakeNowAsync(quota, "dan"));
        Assert.Equal(5, await TakeNowAsync(quota, "tomas"));
        Assert.Equal(3, await TakeNowAsync(quota, "priya"));
    }

    [Fact]
    public async Task Ten_people_who_need_little_are_all_served_while_another_reads_everything()
    {
        var quota = Quota(100);
        await TakeNowAsync(quota, "maya", most: 200);

        var served = new List<int>();
        for (var person = 0; person < 10; person++)
        {
            served.Add(await TakeNowAsync(quota, $"person {person}", most: 2));
        }

        Assert.Equal(Enumerable.Repeat(2, 10), served);
    }

    [Theory]
    [InlineData(2, 40, 50)]
    [InlineData(10, 8, 10)]
    public async Task People_who_read_at_the_same_time_get_equal_parts(int people, int least, int most)
    {
        var quota = Quota(100);
        var served = new int[people];
        for (var round = 0; round < 100; round++)
        {
            for (var person = 0; person < people; person++)
            {
                served[person] += await quota.ReserveAsync($"person {person}", false) is { IsTaken: true, Wait.Ticks: 0 } ? 1 : 0;
            }
        }

        Assert.All(served, count => Assert.InRange(count, least, most));
        Assert.True(served.Sum() >= 80);
    }

    [Fact]
    public async Task One_person_cannot_take_the_coming_minute_before_others_ask()
    {
        var quota = Quota(100);
        await TakeNowAsync(quota, "maya");
        for (var request = 0; request < 200; request++)
        {
            await quota.ReserveAsync("maya", false);
        }

        time.Advance(TimeSpan.FromSeconds(30));
        await TakeNowAsync(quota, "dan");
        var held = await HeldAsync(quota, "dan", 20);

        Assert.Equal(RequestQuota.MostAhead, held.Count + 1);
        Assert.All(held, wait => Assert.Equal(Window - TimeSpan.FromSeconds(30), wait));
    }

    [Fact]
    public async Task Who_holds_enough_places_ahead_is_told_when_to_ask_again()
    {
        var quota = Quota(100);
        await TakeNowAsync(quota, "maya");
        await HeldAsync(quota, "maya", RequestQuota.MostAhead);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(new QuotaPlace(Window - TimeSpan.FromSeconds(1), false), await quota.ReserveAsync("maya", false));
        time.Advance(Window);

        Assert.Equal(new QuotaPlace(TimeSpan.Zero, true), await quota.ReserveAsync("maya", false));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public async Task No_minute_holds_more_than_any_limit_however_requests_bunch(int? perSecond)
    {
        var quota = new RequestQuota(new QuotaLimits(20, 9, perSecond), time);
        var given = new List<(DateTimeOffset At, string Person, bool InBackground)>();
        var random = new Random(7);
        for (var request = 0; request < 3000; request++)
        {
            time.Advance(TimeSpan.FromSeconds(random.Next(0, 3) * random.NextDouble()));
            var (person, inBackground) = ($"person {random.Next(4)}", random.Next(5) == 0);
            if (await quota.ReserveAsync(person, inBackground) is { IsTaken: true } place)
            {
                given.Add((time.GetUtcNow() + place.Wait, person, inBackground));
            }
        }

        Assert.True(given.Count > 300);
        AssertSpread(given.Select(place => place.At), 20, TimeSpan.FromMinutes(1));
        AssertSpread(given.Where(place => place.InBackground).Select(place => place.At), 2, TimeSpan.FromMinutes(1));
        Assert.All(given.GroupBy(place => place.Person), own => AssertSpread(own.Select(place => place.At), 9, TimeSpan.FromMinutes(1)));
        AssertSpread(given.Select(place => place.At), perSecond ?? 20, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Background_requests_of_all_people_together_get_a_tenth()
    {
        var quota = Quota(100);
        var given = 0;
        for (var request = 0; request < 30; request++)
        {
            given += (await quota.ReserveAsync($"person {request % 3}", true)).IsTaken ? 1 : 0;
        }

        Assert.Equal(10, given);
        Assert.Equal(new QuotaPlace(Window, false), await quota.ReserveAsync("maya", true));
        Assert.Equal(70, await TakeNowAsync(quota, "maya"));
    }

    [Fact]
    public async Task A_tenth_of_a_budget_that_is_counted_by_person_is_for_all_of_them_together()
    {
        var quota = Quota(null, perPerson: 500);
        var given = 0;
        for (var request = 0; request < 200; request++)
        {
            given += (await quota.ReserveAsync($"person {request % 3}", true)).IsTaken ? 1 : 0;
        }

        Assert.Equal(50, given);
    }

    [Fact]
    public async Task Background_requests_leave_what_is_kept_back_and_go_behind_everybody_who_waits()
    {
        var quota = Quota(100);
        await TakeNowAsync(quota, "maya");

        Assert.Equal(new QuotaPlace(Window, false), await quota.ReserveAsync("dan", true));
        time.Advance(TimeSpan.FromSeconds(20));
        await HeldAsync(quota, "maya", 1);
        time.Advance(TimeSpan.FromSeconds(41));

        Assert.True((await quota.ReserveAsync("dan", true)).IsTaken);
    }

    [Fact]
    public async Task While_somebody_waits_no_background_request_goes()
    {
        var quota = Quota(null, perPerson: 20);
        await TakeNowAsync(quota, "maya");
        time.Advance(TimeSpan.FromSeconds(21));
        var held = Assert.Single(await HeldAsync(quota, "maya", 1));

        Assert.Equal(new QuotaPlace(held, false), await quota.ReserveAsync("dan", true));
        time.Advance(held);
        Assert.True((await quota.ReserveAsync("dan", true)).IsTaken);
    }

    [Fact]
    public async Task A_pace_spreads_requests_over_the_seconds_and_uses_what_a_second_allows()
    {
        var quota = Quota(null, perPerson: 500, perSecond: 20);
        var begin = time.GetUtcNow();
        var given = new List<DateTimeOffset>();
        while (given.Count < 50)
        {
            var place = await quota.ReserveAsync("maya", false);
            if (place.IsTaken)
            {
                given.Add(time.GetUtcNow() + place.Wait);
            }
            else
            {
                time.Advance(place.Wait);
            }
        }

        AssertSpread(given, 20, TimeSpan.FromSeconds(1));
        Assert.InRange((given.Max() - begin).TotalSeconds, 2, 2.5);
    }

    [Fact]
    public async Task A_pause_holds_for_everybody_and_a_shorter_one_does_not_end_it()
    {
        var quota = Quota(100);
        await quota.PauseAsync(TimeSpan.FromSeconds(25));
        await quota.PauseAsync(TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(new QuotaPlace(TimeSpan.FromSeconds(15), true), await quota.ReserveAsync("maya", false));
        Assert.Equal(new QuotaPlace(TimeSpan.FromSeconds(15), false), await quota.ReserveAsync("dan", true));
        time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(new QuotaPlace(TimeSpan.Zero, true), await quota.ReserveAsync("maya", false));
    }

    [Fact]
    public async Task A_pause_longer_than_anybody_waits_gives_no_place()
    {
        var quota = Quota(1);
        await quota.PauseAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(new QuotaPlace(TimeSpan.FromMinutes(5), false), await quota.ReserveAsync("maya", false));
        time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(new QuotaPlace(TimeSpan.Zero, true), await quota.ReserveAsync("maya", false));
    }

    [Fact]
    public async Task A_family_without_a_limit_only_pauses()
    {
        var quota = new RequestQuota(new QuotaOptions().LimitsOf("llm:some-model"), time);
        for (var request = 0; request < 5000; request++)
        {
            Assert.Equal(new QuotaPlace(TimeSpan.Zero, true), await quota.ReserveAsync("maya", request % 2 == 0));
        }

        await quota.PauseAsync(TimeSpan.FromSeconds(3));
        Assert.Equal(new QuotaPlace(TimeSpan.FromSeconds(3), true), await quota.ReserveAsync("maya", false));
    }

    [Fact]
    public void The_published_limits_are_the_defaults()
    {
        var options = new QuotaOptions();

        Assert.Equal(["issues", "rfis", "submittals", "admin", "hq", "hubs", "hub-projects", "project", "versions", "locations", "oss"], QuotaFamilies.All);
        Assert.Equal([null, 100, 600, 600, 100, 50, 50, 50, 300, 600, 1000], QuotaFamilies.All.Select(family => options.LimitsOf(family).PerMinute));
        Assert.Equal([500, null, 600, null, null, null, null, null, null, 200, null], QuotaFamilies.All.Select(family => options.LimitsOf(family).PerPerson));
        Assert.All(QuotaFamilies.All, family => Assert.Null(options.LimitsOf(family).PerSecond));
    }

    private RequestQuota Quota(int? perMinute, int? perPerson = null, int? perSecond = null) => new(new QuotaLimits(perMinute, perPerson, perSecond), time);

    /// <summary>Places given without waiting, until the first that is not.</summary>
    private static async Task<int> TakeNowAsync(RequestQuota quota, string person, int most = int.MaxValue)
    {
        var taken = 0;
        while (taken < most && await quota.ReserveAsync(person, false) is { IsTaken: true, Wait.Ticks: 0 })
        {
            taken++;
        }

        return taken;
    }

    private static async Task<List<TimeSpan>> HeldAsync(RequestQuota quota, string person, int asked)
    {
        var held = new List<TimeSpan>();
        for (var request = 0; request < asked; request++)
        {
            if (await quota.ReserveAsync(person, false) is { IsTaken: true } place)
            {
                held.Add(place.Wait);
            }
        }

        return held;
    }

    internal static void AssertSpread(IEnumerable<DateTimeOffset> given, int limit, TimeSpan length)
    {
        var places = given.Order().ToList();
        Assert.All(places.Zip(places.Skip(limit)), pair => Assert.True(pair.Second - pair.First >= length, $"{limit + 1} within {pair.Second - pair.First}"));
    }
}
