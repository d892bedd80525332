using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Tests.Acc;

public sealed class PagingTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(1234, 13)]
    public async Task Every_record_arrives_once_and_in_order(int total, int requests)
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, total))));

        var pages = await PagesAsync(rig);

        Assert.Equal(Enumerable.Range(0, total), pages.SelectMany(page => page.Items).Select(issue => issue.DisplayId));
        Assert.All(pages, page => Assert.Equal(total, page.Total));
        Assert.Equal(requests, rig.Autodesk.Sent.Count);
        Assert.All(rig.Autodesk.Sent, sent => Assert.Contains("limit=100&", sent.PathAndQuery, StringComparison.Ordinal));
        Assert.All(rig.Autodesk.Sent, sent => Assert.Contains("sortBy=displayId", sent.PathAndQuery, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_after_the_first_are_read_ten_at_a_time()
    {
        var waiting = new SemaphoreSlim(0);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var rig = new AccRig(new ScriptedAutodesk(async (sent, cancellation) =>
        {
            if (sent.Offset > 0)
            {
                waiting.Release();
                await release.Task.WaitAsync(cancellation);
            }

            return ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 2000));
        }));

        var reading = PagesAsync(rig);
        for (var page = 0; page < PageLimits.AtOnce; page++)
        {
            await waiting.WaitAsync(AccRig.Cancellation);
        }

        Assert.Equal(1 + PageLimits.AtOnce, rig.Autodesk.Sent.Count);
        release.SetResult();
        Assert.Equal(2000, (await reading).Sum(page => page.Items.Count));
    }

    [Fact]
    public async Task A_slow_page_does_not_hold_up_those_behind_it_but_only_so_many_are_kept()
    {
        var ahead = new SemaphoreSlim(0);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var rig = new AccRig(new ScriptedAutodesk(async (sent, cancellation) =>
        {
            if (sent.Offset == 99)
            {
                await release.Task.WaitAsync(cancellation);
            }

            ahead.Release();
            return ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 5000));
        }));

        var reading = PagesAsync(rig);
        for (var page = 0; page < PageLimits.Ahead; page++)
        {
            await ahead.WaitAsync(AccRig.Cancellation);
        }

        Assert.Equal(1 + PageLimits.Ahead, rig.Autodesk.Sent.Count);
        release.SetResult();
        Assert.Equal(Enumerable.Range(0, 5000), (await reading).SelectMany(page => page.Items).Select(issue => issue.DisplayId));
    }

    [Fact]
    public async Task A_page_that_fails_for_good_is_an_error_after_the_pages_before_it()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => sent.Offset == 297
            ? ScriptedAutodesk.Status(500)
            : ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 1000))));
        var read = 0;

        var failure = await Assert.ThrowsAsync<AccException>(async () =>
        {
            await foreach (var page in rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation))
            {
                read += page.Items.Count;
            }
        });

        Assert.Equal(AccErrorKind.Unavailable, failure.Kind);
        Assert.Equal(298, read);
    }

    [Fact]
    public async Task A_page_that_fails_once_is_read_again_and_nothing_is_missing()
    {
        var failed = new HashSet<int>();
        using var rig = new AccRig(new ScriptedAutodesk(sent =>
        {
            lock (failed)
            {
                return sent.Offset % 198 == 99 && failed.Add(sent.Offset)
                    ? ScriptedAutodesk.Status(502)
                    : ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 950));
            }
        }));

        Assert.Equal(950, (await PagesAsync(rig)).Sum(page => page.Items.Count));
        Assert.Equal(5, failed.Count);
    }

    [Fact]
    public async Task Whoever_has_read_enough_asks_for_no_more()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 5000))));

        await foreach (var _ in rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation))
        {
            break;
        }

        Assert.Single(rig.Autodesk.Sent);
    }

    [Fact]
    public async Task An_empty_page_ends_the_list_and_its_total_tells_what_is_missing()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.Offset < 198 ? Bodies.Slice(sent.Offset, 100, 500) : Bodies.List([], sent.Offset, 500))));

        var pages = await PagesAsync(rig);

        Assert.Equal(199, pages.Sum(page => page.Items.Count));
        Assert.Equal(500, pages.Max(page => page.Total));
    }

    [Fact]
    public async Task A_record_that_goes_while_another_comes_is_noticed_though_the_count_stays()
    {
        // From the third page on the fifth record is gone and everything after it has moved up; a new one at the end makes up for it.
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.List(
            Enumerable.Range(sent.Offset + (sent.Offset < 198 ? 0 : 1), 100).Where(number => number <= 500).Take(100).Select(Bodies.Row), sent.Offset, 500))));

        var pages = await PagesAsync(rig);

        Assert.Equal([2], Enumerable.Range(0, pages.Count).Where(page => pages[page].Moved));
        Assert.All(pages, page => Assert.Equal(500, page.Total));
    }

    [Fact]
    public async Task A_list_that_stays_as_it_is_has_not_moved()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 1234))));

        Assert.DoesNotContain(await PagesAsync(rig), page => page.Moved);
    }

    [Fact]
    public async Task A_list_that_grows_while_it_is_read_is_read_to_its_new_end()
    {
        var total = 250;
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, sent.Offset == 0 ? total : 320))));

        Assert.Equal(320, (await PagesAsync(rig)).Sum(page => page.Items.Count));
    }

    [Fact]
    public async Task A_record_that_moved_onto_the_next_page_is_given_once()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.Offset == 0
            ? Bodies.Slice(0, 100, 150)
            : Bodies.List(Enumerable.Range(98, 52).Select(Bodies.Row), sent.Offset, 150))));

        var numbers = (await PagesAsync(rig)).SelectMany(page => page.Items).Select(issue => issue.DisplayId).ToList();

        Assert.Equal(Enumerable.Range(0, 150), numbers);
    }

    [Fact]
    public async Task A_server_that_gives_smaller_pages_than_asked_is_followed_at_its_own_pace()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 20, 90))));

        Assert.Equal(90, (await PagesAsync(rig)).Sum(page => page.Items.Count));
        Assert.Equal(5, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_list_that_does_not_say_how_long_it_is_is_read_until_a_page_is_short()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent =>
            ScriptedAutodesk.Json(Bodies.List(Enumerable.Range(sent.Offset, Math.Clamp(230 - sent.Offset, 0, 100)).Select(Bodies.Row), sent.Offset, null))));

        Assert.Equal(230, (await PagesAsync(rig)).Sum(page => page.Items.Count));
    }

    [Theory]
    [InlineData("""{"results":null,"pagination":{"totalResults":0}}""")]
    [InlineData("{}")]
    public async Task An_answer_without_a_list_is_an_error_and_not_an_empty_list(string body)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));

        var failure = await Assert.ThrowsAsync<AccException>(() => PagesAsync(rig));

        Assert.Equal(AccErrorKind.BadAnswer, failure.Kind);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(396)]
    public async Task A_page_that_comes_as_a_web_page_or_by_half_every_time_is_an_error_and_never_a_shorter_list(int broken)
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => sent.Offset != broken
            ? ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, 500))
            : ScriptedAutodesk.Json(broken == 99 ? "<html>Service notice</html>" : Bodies.Slice(broken, 100, 500)[..500])));

        Assert.Equal(AccErrorKind.BadAnswer, (await Assert.ThrowsAsync<AccException>(() => PagesAsync(rig))).Kind);
    }

    [Fact]
    public async Task A_page_of_ten_megabytes_is_read_and_one_beyond_all_measure_is_an_error()
    {
        var text = new string('x', 10_000_000);
        var row = $$"""{"id":"id-100","displayId":100,"title":"{{text}}"}""";
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.Offset == 0 ? Bodies.Slice(0, 100, 101) : Bodies.List([Bodies.Row(99), row], 99, 101))));
        using var beyond = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.Offset == 0 ? Bodies.Slice(0, 100, 101) : new string(' ', BodyReader.LargestBody + 1))));

        Assert.Equal(text.Length, (await PagesAsync(rig))[^1].Items[^1].Title.Length);
        Assert.Equal(AccErrorKind.BadAnswer, (await Assert.ThrowsAsync<AccException>(() => PagesAsync(beyond))).Kind);
    }

    [Fact]
    public async Task A_page_that_repeats_another_is_told_by_what_is_missing_from_the_total()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.List(
            Enumerable.Range(sent.Offset == 198 ? 99 : sent.Offset, Math.Min(100, 500 - sent.Offset)).Select(Bodies.Row), sent.Offset, 500))));

        var pages = await PagesAsync(rig);

        Assert.Equal(402, pages.SelectMany(page => page.Items).DistinctBy(issue => issue.Id).Count());
        Assert.Equal(402, pages.Sum(page => page.Items.Count));
        Assert.Contains(pages, page => page.Moved);
        Assert.Equal(500, pages.Max(page => page.Total));
    }

    [Fact]
    public async Task A_list_that_shrinks_while_it_is_read_is_told_by_its_largest_total()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(sent.Offset, 100, sent.Offset == 0 ? 500 : 450))));

        var pages = await PagesAsync(rig);

        Assert.Equal(450, pages.Sum(page => page.Items.Count));
        Assert.Equal(500, pages.Max(page => page.Total));
    }

    [Fact]
    public async Task A_page_shorter_than_the_others_is_told_by_what_is_missing_from_the_total()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.List(
            Enumerable.Range(sent.Offset, sent.Offset == 198 ? 60 : Math.Min(100, 500 - sent.Offset)).Select(Bodies.Row), sent.Offset, 500))));

        var pages = await PagesAsync(rig);

        Assert.Equal(461, pages.Sum(page => page.Items.Count));
        Assert.All(pages, page => Assert.Equal(500, page.Total));
    }

    [Fact]
    public async Task Ten_thousand_comments_are_read_and_deleted_ones_left_out()
    {
        static string Comment(int number) => $$"""{"id":"c-{{number}}","body":"Comment {{number}}","createdBy":"K7","createdAt":"2026-09-05T09:14:02Z","deletedAt":{{(number % 10 == 9 ? "\"2026-09-06T00:00:00Z\"" : "null")}}}""";
        using var rig = new AccRig(
            new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.List(Enumerable.Range(sent.Offset, Math.Clamp(10_000 - sent.Offset, 0, 100)).Select(Comment), sent.Offset, 10_000))));

        var comments = await rig.Get<IssuesApi>().ListCommentsAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal(9_000, comments.Count);
        Assert.Equal(101, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_claim_of_millions_of_records_is_not_believed()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List([Bodies.Row(1)], 0, 2_000_000_000))));

        Assert.Equal(AccErrorKind.BadAnswer, (await Assert.ThrowsAsync<AccException>(() => PagesAsync(rig))).Kind);
    }

    [Fact]
    public async Task Rfis_are_searched_with_the_page_in_the_body()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Bodies.Slice(OffsetInBody(sent), 200, 450))));

        var rfis = await rig.Get<RfisApi>().SearchAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation).SelectMany(page => page.Items).ToListAsync(AccRig.Cancellation);

        Assert.Equal(450, rfis.Count);
        Assert.Equal(3, rig.Autodesk.Sent.Count);
        Assert.All(rig.Autodesk.Sent, sent => Assert.EndsWith("/search:rfis", sent.Address.AbsoluteUri, StringComparison.Ordinal));
        Assert.Equal("""{"limit":200,"offset":0,"sort":[{"field":"createdAt","order":"ASC"}]}""", rig.Autodesk.Sent[0].Body);
    }

    [Fact]
    public async Task An_rfi_page_that_is_not_the_one_asked_for_is_an_error()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.Slice(0, 200, 450))));

        var failure = await Assert.ThrowsAsync<AccException>(async () =>
            await rig.Get<RfisApi>().SearchAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation).ToListAsync(AccRig.Cancellation));

        Assert.Equal(AccErrorKind.BadAnswer, failure.Kind);
    }

    [Theory]
    [InlineData("https://developer.api.autodesk.com/x?limit=50&offset=50")]
    [InlineData("/x?limit=50&offset=50")]
    [InlineData(null)]
    public async Task Submittals_are_read_together_where_the_link_only_moves_the_offset(string? next)
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(
            Bodies.List(Enumerable.Range(sent.Offset, Math.Min(50, 180 - sent.Offset)).Select(Bodies.Row), sent.Offset, 180, sent.Offset == 150 ? null : next))));

        Assert.Equal(180, (await SubmittalsAsync(rig)).Count);
        Assert.All(rig.Autodesk.Sent, sent => Assert.Contains("/items?limit=50&offset=", sent.PathAndQuery, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/construction/submittals/v2/projects/p/items?cursor=2")]
    [InlineData("https://developer.api.autodesk.com/construction/submittals/v2/projects/p/items?cursor=2")]
    public async Task A_link_of_another_kind_is_followed(string next)
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.PathAndQuery.Contains("cursor", StringComparison.Ordinal)
            ? Bodies.List([Bodies.Row(2)], 1, 2)
            : Bodies.List([Bodies.Row(1)], 0, 2, next))));

        Assert.Equal(2, (await SubmittalsAsync(rig)).Count);
    }

    [Fact]
    public async Task Links_that_lead_in_a_circle_end()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List([Bodies.Row(1)], 0, 9, "/construction/again?cursor=1"))));

        Assert.Equal(AccErrorKind.BadAnswer, (await Assert.ThrowsAsync<AccException>(() => SubmittalsAsync(rig))).Kind);
    }

    [Fact]
    public async Task Void_submittals_are_a_list_of_their_own()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.Slice(0, 50, 1))));

        await rig.Get<SubmittalsApi>().ListAsync(AccRig.Maya, AccRig.Project(), isVoid: true, AccRig.Cancellation).ToListAsync(AccRig.Cancellation);

        Assert.Contains("filter[stateId]=void", Assert.Single(rig.Autodesk.Sent).PathAndQuery, StringComparison.Ordinal);
    }

    private static async Task<List<Page<Issue>>> PagesAsync(AccRig rig) =>
        await rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation).ToListAsync(AccRig.Cancellation);

    private static async Task<List<Submittal>> SubmittalsAsync(AccRig rig) =>
        await rig.Get<SubmittalsApi>().ListAsync(AccRig.Maya, AccRig.Project(), isVoid: false, AccRig.Cancellation)
            .SelectMany(page => page.Items)
            .ToListAsync(AccRig.Cancellation);

    private static int OffsetInBody(SentRequest sent) =>
        System.Text.Json.JsonDocument.Parse(sent.Body).RootElement.GetProperty("offset").GetInt32();
}
