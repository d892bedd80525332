using System.Net;
using AccAssistant.Acc;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;

namespace AccAssistant.Tests.Acc;

public sealed class AccHttpTests
{
    private const string OneIssue = """{"id":"i-1","displayId":7,"title":"Leak","status":"open"}""";

    [Fact]
    public async Task A_request_carries_the_callers_token_and_the_region_of_the_account()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(OneIssue)));

        var issue = await rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(region: "EMEA"), "i-1", AccRig.Cancellation);

        var sent = Assert.Single(rig.Autodesk.Sent);
        Assert.Equal("Leak", issue.Title);
        Assert.Equal("token-1", sent.Token);
        Assert.Equal("EMEA", sent.Headers["x-ads-region"]);
        Assert.Equal($"https://developer.api.autodesk.com/construction/issues/v1/projects/{AccRig.Guid}/issues/i-1", sent.Address.AbsoluteUri);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(OneIssue)));
        rig.Tokens.SignedOut = true;

        var failure = await FailureOf(rig);

        Assert.Equal(AccErrorKind.SignInRequired, failure.Kind);
        Assert.Empty(rig.Autodesk.Sent);
    }

    [Fact]
    public async Task A_keeper_of_tokens_that_does_not_answer_is_no_fault_of_ours()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(OneIssue)));
        rig.Tokens.Silent = true;

        var failure = await FailureOf(rig);

        Assert.Equal(AccErrorKind.Unavailable, failure.Kind);
        Assert.Empty(rig.Autodesk.Sent);
    }

    [Fact]
    public async Task A_401_is_answered_with_one_fresh_token_and_one_repeat()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(401), () => ScriptedAutodesk.Json(OneIssue)));

        await GetAsync(rig);

        Assert.Equal(["token-1", "token-2"], rig.Autodesk.Sent.Select(sent => sent.Token));
        Assert.Equal(["token-1"], rig.Tokens.Rejected);
    }

    [Fact]
    public async Task A_second_401_asks_for_a_new_sign_in()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(401)));

        var failure = await FailureOf(rig);

        Assert.Equal((AccErrorKind.SignInRequired, 401), (failure.Kind, failure.Status));
        Assert.Equal(2, rig.Autodesk.Sent.Count);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData(null, 25)]
    public async Task A_429_is_waited_out_as_long_as_it_says(string? header, int seconds)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: header), () => ScriptedAutodesk.Json(OneIssue)));

        await GetAsync(rig);

        Assert.Equal([TimeSpan.FromSeconds(seconds)], rig.Time.Waits);
        Assert.Equal(2, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_429_may_name_a_date()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "Sat, 01 Jan 2000 00:00:12 GMT"), () => ScriptedAutodesk.Json(OneIssue)));

        await GetAsync(rig);

        Assert.Equal([TimeSpan.FromSeconds(12)], rig.Time.Waits);
    }

    [Fact]
    public async Task A_limit_that_stays_is_told_after_three_tries()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "5")));

        var failure = await FailureOf(rig);

        Assert.Equal((AccErrorKind.Limited, TimeSpan.FromSeconds(5)), (failure.Kind, failure.RetryAfter));
        Assert.Equal(3, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_wait_too_long_to_stand_is_told_at_once_and_spares_the_next_caller_the_request()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "300")));

        var first = await FailureOf(rig);
        var second = await FailureOf(rig);

        Assert.Equal(TimeSpan.FromSeconds(300), first.RetryAfter);
        Assert.Equal((AccErrorKind.Limited, TimeSpan.FromSeconds(300)), (second.Kind, second.RetryAfter));
        Assert.Contains("300 seconds", second.Message, StringComparison.Ordinal);
        Assert.Single(rig.Autodesk.Sent);
        Assert.Empty(rig.Time.Waits);
    }

    [Fact]
    public async Task Who_waits_is_told_how_long_before_the_waiting_when_it_is_worth_telling()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "7"), () => ScriptedAutodesk.Status(503), () => ScriptedAutodesk.Json(OneIssue)));
        var told = new List<TimeSpan>();

        await rig.Get<IssuesApi>().GetAsync(new Reader(AccRig.Maya) { Waiting = told.Add }, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal([TimeSpan.FromSeconds(7)], told);
        Assert.Equal(2, rig.Time.Waits.Count);
    }

    [Fact]
    public async Task A_used_up_minute_is_waited_out_and_told_and_the_request_then_goes()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(OneIssue)), ("Acc:Quotas:IssuesPerPerson", "1"));
        var told = new List<TimeSpan>();
        var reader = new Reader(AccRig.Maya) { Waiting = told.Add };

        await rig.Get<IssuesApi>().GetAsync(reader, AccRig.Project(), "i-1", AccRig.Cancellation);
        await rig.Get<IssuesApi>().GetAsync(reader, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal([TimeSpan.FromSeconds(61)], told);
        Assert.Equal(2, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_background_read_waits_longer_than_a_person_does()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "300"), () => ScriptedAutodesk.Json(OneIssue)));

        await rig.Get<IssuesApi>().GetAsync(new Reader(AccRig.Maya) { InBackground = true }, AccRig.Project(), "i-1", AccRig.Cancellation);

        Assert.Equal(TimeSpan.FromSeconds(300), Assert.Single(rig.Time.Waits));
    }

    [Fact]
    public async Task A_background_read_is_given_up_in_the_end()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(429, retryAfter: "600")));

        var failure = await Assert.ThrowsAsync<AccException>(() =>
            rig.Get<IssuesApi>().GetAsync(new Reader(AccRig.Maya) { InBackground = true }, AccRig.Project(), "i-1", AccRig.Cancellation));

        Assert.Equal(AccErrorKind.Limited, failure.Kind);
        Assert.Equal(2, rig.Autodesk.Sent.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task A_server_error_is_tried_three_times_with_growing_pauses(int status)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(status, "<html>oops</html>")));

        var failure = await FailureOf(rig);

        Assert.Equal((AccErrorKind.Unavailable, status), (failure.Kind, failure.Status));
        Assert.Equal(3, rig.Autodesk.Sent.Count);
        Assert.Collection(
            rig.Time.Waits,
            wait => Assert.InRange(wait.TotalSeconds, 0.25, 0.75),
            wait => Assert.InRange(wait.TotalSeconds, 1, 3));
    }

    [Fact]
    public async Task A_lost_connection_is_tried_again()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => throw new HttpRequestException(HttpRequestError.ConnectionError), () => ScriptedAutodesk.Json(OneIssue)));

        Assert.Equal(7, (await GetAsync(rig)).DisplayId);
    }

    [Fact]
    public async Task Half_an_answer_is_read_again()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(OneIssue[..20]), () => ScriptedAutodesk.Json(OneIssue)));

        Assert.Equal(7, (await GetAsync(rig)).DisplayId);
    }

    [Theory]
    [InlineData("<html>Service moved</html>")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[]")]
    public async Task An_answer_that_is_no_record_is_an_error_and_not_shown(string body)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));

        var failure = await FailureOf(rig);

        Assert.Equal(AccErrorKind.BadAnswer, failure.Kind);
        Assert.DoesNotContain("moved", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_and_asked_again()
    {
        var asked = new SemaphoreSlim(0);
        var calls = 0;
        using var rig = new AccRig(new ScriptedAutodesk(async (_, cancellation) =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                asked.Release();
                await Task.Delay(Timeout.Infinite, cancellation);
            }

            return ScriptedAutodesk.Json(OneIssue);
        }));

        var reading = GetAsync(rig);
        await asked.WaitAsync(AccRig.Cancellation);
        rig.Time.Advance(AccSender.SilenceLimit);

        Assert.Equal(7, (await reading).DisplayId);
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Whoever_leaves_is_not_kept_waiting()
    {
        using var leaving = new CancellationTokenSource();
        using var rig = new AccRig(new ScriptedAutodesk(async (_, cancellation) =>
        {
            await leaving.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            return ScriptedAutodesk.Json(OneIssue);
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i-1", leaving.Token));

        Assert.Single(rig.Autodesk.Sent);
    }

    [Theory]
    [InlineData(403, """{"developerMessage":"secret words","errorCode":"AUTH-001"}""", AccErrorKind.Forbidden, "Custom Integrations")]
    [InlineData(403, """{"developerMessage":"secret words","errorCode":"AUTH-010"}""", AccErrorKind.Forbidden, "Sign out and in again")]
    [InlineData(403, """{"jsonapi":{},"errors":[{"detail":"secret words"}]}""", AccErrorKind.Forbidden, "You have no access to issues in this project")]
    [InlineData(403, "secret words", AccErrorKind.Forbidden, "You have no access to issues in this project")]
    [InlineData(404, """{"detail":"secret words"}""", AccErrorKind.NotFound, "does not know where to find issues in this project")]
    [InlineData(400, """{"detail":"secret words"}""", AccErrorKind.Rejected, "did not understand")]
    [InlineData(422, "", AccErrorKind.Rejected, "did not understand")]
    [InlineData(302, "", AccErrorKind.BadAnswer, "detour")]
    public async Task A_refusal_is_told_once_in_plain_words_of_our_own(int status, string body, AccErrorKind kind, string words)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(status, body)));

        var failure = await Assert.ThrowsAsync<AccException>(() => ListAsync(rig));

        Assert.Equal((kind, status), (failure.Kind, failure.Status));
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(AccRig.Guid, failure.Endpoint, StringComparison.Ordinal);
        Assert.Single(rig.Autodesk.Sent);
    }

    [Fact]
    public async Task A_record_that_is_hidden_and_one_that_is_not_there_look_the_same()
    {
        using var hidden = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(403)));
        using var missing = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(404)));

        Assert.Equal((await FailureOf(hidden)).Message, (await FailureOf(missing)).Message);
    }

    [Fact]
    public async Task A_body_larger_than_any_page_is_not_read()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(new byte[BodyReader.LargestBody + 1]) }));

        var failure = await FailureOf(rig);

        Assert.Equal(AccErrorKind.BadAnswer, failure.Kind);
        Assert.Single(rig.Autodesk.Sent);
    }

    [Fact]
    public async Task Logs_name_the_endpoint_and_the_vendors_request_id_but_no_ids_tokens_or_bodies()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() =>
        {
            var response = ScriptedAutodesk.Status(500, "record text");
            response.Headers.Add("x-request-id", "abc-123\r\n forged".Replace("\r\n", "", StringComparison.Ordinal));
            return response;
        }));

        await FailureOf(rig);

        var log = string.Join('\n', rig.Logs.Lines);
        Assert.Contains("GET /construction/issues/v1/projects/{projectId}/issues/{issueId} answered 500", log, StringComparison.Ordinal);
        Assert.Contains("abc-123", log, StringComparison.Ordinal);
        Assert.DoesNotContain(AccRig.Guid, log, StringComparison.Ordinal);
        Assert.DoesNotContain("token-", log, StringComparison.Ordinal);
        Assert.DoesNotContain("record text", log, StringComparison.Ordinal);
    }

    private static Task<Issue> GetAsync(AccRig rig) => rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation);

    private static async Task ListAsync(AccRig rig) => await rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation).ToListAsync(AccRig.Cancellation);

    private static Task<AccException> FailureOf(AccRig rig) => Assert.ThrowsAsync<AccException>(() => GetAsync(rig));
}
