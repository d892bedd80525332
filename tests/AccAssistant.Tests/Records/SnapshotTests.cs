using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

public sealed class SnapshotTests
{
    private static readonly QueryRequest AllRfis = new(RecordModule.Rfis, "", 10);
    private static readonly QueryRequest AllIssues = new(RecordModule.Issues, "", 10);
    private static readonly QueryRequest AllSubmittals = new(RecordModule.Submittals, "", 10);
    private readonly FakeProject fake = new();

    public SnapshotTests()
    {
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2"), Make.Rfi("3")]);
        fake.Issues.Add(Make.Issue(1));
        fake.Submittals.Add(Make.Submittal(1, "033000-1"));
    }

    [Fact]
    public async Task However_many_ask_each_list_is_read_once()
    {
        var gate = new TaskCompletionSource();
        fake.Before = (_, _, _) => gate.Task;
        using var records = fake.Open();

        var asks = Enumerable.Range(0, 8).Select(i => fake.AskAll(i % 2 == 0 ? AllRfis : new OverviewRequest(), records: records)).ToArray();
        gate.SetResult();
        var replies = await Task.WhenAll(asks);

        Assert.All(replies, reply => Assert.True(reply[^1] is Answered or Overviewed));
        Assert.All(fake.Reads.Values, count => Assert.Equal(1, count));
        Assert.Equal(
            ["companies", "issue attributes", "issues", "locations", "people", "responses", "rfi attributes", "rfi types", "rfis", "root causes", "submittal types", "submittals", "types", "void"],
            fake.Reads.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Progress_goes_to_everybody_who_waits_and_the_answer_comes_last()
    {
        var pages = Enumerable.Range(0, 2).Select(_ => new TaskCompletionSource()).ToArray();
        fake.Before = (what, page, _) => what == "rfis" ? pages[page].Task : Task.CompletedTask;
        using var records = fake.Open();
        var token = TestContext.Current.CancellationToken;
        await using var first = records.Ask(AllRfis, Make.Context(), token).GetAsyncEnumerator(token);
        await using var second = records.Ask(AllRfis, Make.Context(), token).GetAsyncEnumerator(token);

        Assert.Equal(new Reading(RecordModule.Rfis, 0, null), await Next(first));
        Assert.Equal(new Reading(RecordModule.Rfis, 0, null), await Next(second));
        pages[0].SetResult();
        Assert.Equal(new Reading(RecordModule.Rfis, 2, 3), await Next(first));
        Assert.Equal(new Reading(RecordModule.Rfis, 2, 3), await Next(second));
        pages[1].SetResult();

        Assert.Equal(3, (await Last(first)).Result.Receipt.Matched);
        Assert.Equal(3, (await Last(second)).Result.Receipt.Matched);
    }

    [Fact]
    public async Task Waiting_for_the_request_limit_is_told_until_the_next_page_comes()
    {
        var pages = Enumerable.Range(0, 2).Select(_ => new TaskCompletionSource()).ToArray();
        var last = new TaskCompletionSource();
        fake.Rfis.AddRange([Make.Rfi("4"), Make.Rfi("5")]);
        fake.Wait = (what, page) => (what, page) switch { ("rfis", 0) => TimeSpan.FromSeconds(24.2), ("rfis", 1) => TimeSpan.FromSeconds(0.4), _ => null };
        fake.Before = (what, page, _) => what != "rfis" ? Task.CompletedTask : page < 2 ? pages[page].Task : last.Task;
        using var records = fake.Open();
        var token = TestContext.Current.CancellationToken;
        await using var replies = records.Ask(AllRfis, Make.Context(), token).GetAsyncEnumerator(token);

        var waiting = Assert.IsType<Reading>(await Next(replies));
        if (waiting.WaitingSeconds is null)
            waiting = Assert.IsType<Reading>(await Next(replies));
        pages[0].SetResult();
        var going = await Next(replies);
        pages[1].SetResult();
        var further = await Next(replies);
        last.SetResult();

        Assert.Equal(new Reading(RecordModule.Rfis, 0, null, 25), waiting);
        Assert.Equal(new Reading(RecordModule.Rfis, 2, 5), going);
        Assert.Equal(new Reading(RecordModule.Rfis, 4, 5), further);
        Assert.Equal(5, (await Last(replies)).Result.Receipt.Matched);
    }

    [Fact]
    public async Task A_question_waits_only_for_the_modules_it_is_about()
    {
        var (begun, never) = (new TaskCompletionSource(), new TaskCompletionSource());
        fake.Before = (what, _, _) => what == "issues" && begun.TrySetResult() ? never.Task : Task.CompletedTask;
        using var records = fake.Open();

        var answer = await fake.Ask(AllRfis, records: records);

        Assert.IsType<Answered>(answer);
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_waiter_who_leaves_does_not_end_the_reading()
    {
        var gate = new TaskCompletionSource();
        fake.Before = (what, _, _) => what == "rfis" ? gate.Task : Task.CompletedTask;
        using var records = fake.Open();
        using var leaving = new CancellationTokenSource();
        await using var leaver = records.Ask(AllRfis, Make.Context(), leaving.Token).GetAsyncEnumerator(leaving.Token);
        await Next(leaver);
        var waiting = leaver.MoveNextAsync();
        var staying = fake.Ask(AllRfis, records: records);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
        gate.SetResult();

        Assert.Equal(3, Assert.IsType<Answered>(await staying).Result.Receipt.Matched);
        Assert.Equal(1, fake.Reads["rfis"]);
    }

    [Fact]
    public async Task Data_up_to_five_minutes_old_is_used_and_older_data_is_read_again()
    {
        using var records = fake.Open();
        var first = Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records));
        fake.Rfis.Add(Make.Rfi("4"));

        fake.Time.Advance(TimeSpan.FromSeconds(299));
        var kept = await fake.AskAll(AllRfis, records: records);
        fake.Time.Advance(TimeSpan.FromSeconds(1));
        var fresh = Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records));

        Assert.Equal(3, Assert.IsType<Answered>(Assert.Single(kept)).Result.Receipt.Matched);
        Assert.Equal(4, fresh.Result.Receipt.Matched);
        Assert.Equal(TimeSpan.FromMinutes(5), fresh.Result.Receipt.AsOf - first.Result.Receipt.AsOf);
    }

    [Fact]
    public async Task What_is_forgotten_is_read_again()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.Rfis.RemoveAt(0);

        await records.ForgetAsync();

        Assert.Equal(2, Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records)).Result.Receipt.Matched);
    }

    [Fact]
    public async Task No_access_is_said_and_is_never_zero()
    {
        fake.FailFrom("submittals", 0, AccErrorKind.Forbidden);
        using var records = fake.Open();

        var refused = Assert.IsType<Refused>(await fake.Ask(AllSubmittals, records: records));
        var overview = Assert.IsType<Overviewed>(await fake.Ask(new OverviewRequest(), records: records));

        Assert.Equal(RefusalKind.Forbidden, refused.Kind);
        Assert.StartsWith("You have no access to submittals in this project.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, overview.Modules[2].Problem);
        Assert.Contains(refused.Message, overview.Receipt.Missing);
        Assert.Null(overview.Modules[1].Problem);
        Assert.Equal(1, fake.Reads["submittals"]);
    }

    [Fact]
    public async Task A_bim_360_project_is_asked_for_issues_only()
    {
        var context = Make.Context(Make.Project(platform: Platform.Bim360));
        using var records = fake.Open();

        var refused = Assert.IsType<Refused>(await fake.Ask(AllRfis, context, records));
        var issues = Assert.IsType<Answered>(await fake.Ask(AllIssues, context, records));

        Assert.Equal(new Refused(RefusalKind.Forbidden, "This is a BIM 360 project: Autodesk offers only its issues here, not its RFIs."), refused);
        Assert.Equal(1, issues.Result.Receipt.Matched);
        Assert.DoesNotContain("rfis", fake.Reads.Keys);
        Assert.DoesNotContain("submittals", fake.Reads.Keys);
        Assert.DoesNotContain("responses", fake.Reads.Keys);
    }

    [Fact]
    public async Task A_read_that_breaks_off_keeps_what_it_has_and_names_the_shortfall()
    {
        fake.FailFrom("rfis", 1, AccErrorKind.Unavailable);

        var receipt = Assert.IsType<Answered>(await fake.Ask(AllRfis)).Result.Receipt;

        Assert.Equal((2, 2, 3), (receipt.Matched, receipt.Read, receipt.Total));
        Assert.Equal(["only 2 of 3 RFIs could be read (Autodesk did not answer)"], receipt.Missing);
    }

    [Fact]
    public async Task A_read_that_fails_wholly_is_refused_and_tried_again_at_the_next_question()
    {
        fake.FailFrom("rfis", 0, AccErrorKind.Unavailable);
        using var records = fake.Open();

        var refused = Assert.IsType<Refused>(await fake.Ask(AllRfis, records: records));
        fake.Before = (_, _, _) => Task.CompletedTask;
        var answered = Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records));

        Assert.Equal(new Refused(RefusalKind.Upstream, "RFIs could not be read: Autodesk did not answer. Ask again in a minute."), refused);
        Assert.Equal(3, answered.Result.Receipt.Matched);
        Assert.Equal(2, fake.Reads["rfis"]);
        Assert.Equal(1, fake.Reads["people"]);
    }

    [Fact]
    public async Task An_unexpected_failure_is_no_zero_either()
    {
        fake.Before = (what, _, _) => what == "rfis" ? Task.FromException(new InvalidOperationException("boom")) : Task.CompletedTask;

        var refused = Assert.IsType<Refused>(await fake.Ask(AllRfis));

        Assert.Equal(RefusalKind.Upstream, refused.Kind);
        Assert.DoesNotContain("boom", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Void_submittals_that_cannot_be_read_matter_only_when_they_are_asked_for()
    {
        fake.FailFrom("void", 0, AccErrorKind.Rejected);

        var plain = Assert.IsType<Answered>(await fake.Ask(AllSubmittals)).Result.Receipt;
        var any = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(RecordModule.Submittals, "status: any", 10))).Result.Receipt;
        var only = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(RecordModule.Submittals, "status: void", 10)));

        Assert.Empty(plain.Missing);
        Assert.Equal(["void submittals could not all be read (Autodesk refused the request)"], any.Missing);
        Assert.Equal(RefusalKind.Upstream, only.Kind);
    }

    [Fact]
    public async Task A_record_on_two_pages_counts_once_and_the_gap_is_told()
    {
        fake.Rfis.Clear();
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2"), Make.Rfi("2"), Make.Rfi("3")]);

        var receipt = Assert.IsType<Answered>(await fake.Ask(AllRfis)).Result.Receipt;

        Assert.Equal((3, 3, 4), (receipt.Matched, receipt.Read, receipt.Total));
        Assert.Equal(["only 3 of 4 RFIs could be read (the list changed while it was being read)"], receipt.Missing);
    }

    [Fact]
    public async Task A_list_that_grew_while_it_was_read_is_whole()
    {
        fake.RfiTotal = _ => 2;

        var receipt = Assert.IsType<Answered>(await fake.Ask(AllRfis)).Result.Receipt;

        Assert.Equal((3, 3, 3), (receipt.Matched, receipt.Read, receipt.Total));
        Assert.Empty(receipt.Missing);
    }

    [Fact]
    public async Task A_list_that_shrank_while_it_was_read_may_lack_one_that_moved()
    {
        fake.RfiTotal = page => page == 0 ? 4 : 3;

        var receipt = Assert.IsType<Answered>(await fake.Ask(AllRfis)).Result.Receipt;

        Assert.Equal((3, 3, 4), (receipt.Matched, receipt.Read, receipt.Total));
        Assert.Equal(["only 3 of 4 RFIs could be read (the list changed while it was being read)"], receipt.Missing);
    }

    [Fact]
    public async Task Names_that_cannot_be_read_are_missing_and_the_count_stands()
    {
        fake.Rfis.Add(Make.Rfi("4", to: Make.User("PRIYA99")));
        fake.FailFrom("people", 0, AccErrorKind.Forbidden);

        var result = Assert.IsType<Answered>(await fake.Ask(AllRfis)).Result;

        Assert.Equal(4, result.Receipt.Matched);
        Assert.Equal("a person (…YA99)", result.Rows[^1].Cells[3]);
        Assert.Equal(["names of people could not be read (no access)"], result.Receipt.Missing);
    }

    [Fact]
    public async Task An_ended_sign_in_is_said()
    {
        fake.FailFrom("rfis", 1, AccErrorKind.SignInRequired);

        Assert.Equal(RefusalKind.SignInRequired, Assert.IsType<Refused>(await fake.Ask(AllRfis)).Kind);
    }

    [Fact]
    public async Task A_sign_in_that_ends_in_one_browser_does_not_fail_the_other()
    {
        var gate = new TaskCompletionSource();
        fake.Before = async (_, _, session) =>
        {
            await gate.Task;
            if (session == "ended")
                throw FakeProject.Error(AccErrorKind.SignInRequired);
        };
        using var records = fake.Open();

        var ended = fake.Ask(AllRfis, Make.Context(session: "ended"), records);
        var alive = fake.Ask(AllRfis, Make.Context(session: "alive"), records);
        gate.SetResult();

        Assert.Equal(RefusalKind.SignInRequired, Assert.IsType<Refused>(await ended).Kind);
        Assert.Equal(3, Assert.IsType<Answered>(await alive).Result.Receipt.Matched);
    }

    private static async Task<RecordReply> Next(IAsyncEnumerator<RecordReply> replies)
    {
        Assert.True(await replies.MoveNextAsync());
        return replies.Current;
    }

    private static async Task<Answered> Last(IAsyncEnumerator<RecordReply> replies)
    {
        RecordReply? last = null;
        while (await replies.MoveNextAsync())
            last = replies.Current;
        return Assert.IsType<Answered>(last);
    }
}
