using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Snapshots;
using AccAssistant.Records.Snapshots.Extras;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Records;

public sealed class ExtrasTests : IDisposable
{
    private static readonly TimeSpan StartsAfter = TimeSpan.FromSeconds(20);
    private readonly FakeProject fake = new();
    private readonly CancellationTokenSource lifetime = new();
    private readonly ExtrasReader extras;

    public ExtrasTests()
    {
        extras = new ExtrasReader(fake.Readers(), fake.Time, NullLoggerFactory.Instance, lifetime.Token);
        fake.Comments.Add(new Comment("k", "Seen on site", null, null));
    }

    [Fact]
    public void An_issue_without_comments_is_covered_at_once_and_costs_nothing()
    {
        var known = Ask(Issue(1), Issue(2) with { AttachmentCount = 3 }, Issue(3) with { CommentCount = 1 });

        Assert.Equal(["issue-1", "issue-2"], known.ById.Keys.Order());
        Assert.Equal((0, 3), (known.ById["issue-1"].Attachments, known.ById["issue-2"].Attachments));
        Assert.Empty(fake.Requests);
    }

    [Fact]
    public async Task Some_time_after_a_question_the_rest_is_read_in_the_background_open_and_latest_changed_first()
    {
        Issue[] issues = [Commented(1, 1, "closed"), Commented(2, 2), Commented(3, 9, "closed"), Commented(4, 7)];
        Ask(issues);

        fake.Time.Advance(StartsAfter - TimeSpan.FromSeconds(1));
        Assert.Empty(fake.Requests);
        fake.Time.Advance(TimeSpan.FromSeconds(1));
        await extras.Running;
        var known = Ask(issues);

        Assert.Equal(["issue-4", "issue-2", "issue-3", "issue-1"], fake.Requests.Select(request => request.Id));
        Assert.All(fake.Requests, request => Assert.True(request.InBackground));
        Assert.Equal(["Seen on site"], known.ById["issue-1"].Texts);
    }

    [Fact]
    public async Task One_request_at_a_time_is_made()
    {
        var (first, second, gate) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        fake.Before = async (_, _, _) =>
        {
            if (first.TrySetResult())
                await gate.Task;
            else
                second.TrySetResult();
        };
        Ask(Commented(1, 1), Commented(2, 2));

        fake.Time.Advance(StartsAfter);
        await Reached(first);
        var meanwhile = fake.Requests.Count;
        Ask(Commented(1, 1), Commented(2, 2));
        fake.Time.Advance(StartsAfter);
        var stillOne = fake.Requests.Count;
        gate.SetResult();
        await Reached(second);

        Assert.Equal((1, 1), (meanwhile, stillOne));
    }

    [Fact]
    public async Task Coverage_grows_while_it_is_read()
    {
        var at = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        var asked = 0;
        fake.Before = async (_, _, _) =>
        {
            if (++asked == 31)
            {
                at.SetResult();
                await gate.Task;
            }
        };
        var issues = Enumerable.Range(1, 40).Select(i => Commented(i, i)).ToArray();
        var none = Ask(issues);

        fake.Time.Advance(StartsAfter);
        await Reached(at);
        var some = Ask(issues);
        gate.SetResult();
        await extras.Running;
        var all = Ask(issues);

        Assert.Equal((0, 25, 40), (none.ById.Count, some.ById.Count, all.ById.Count));
    }

    [Fact]
    public async Task Only_what_changed_is_read_again_and_counts_as_unknown_until_then()
    {
        Issue[] issues = [Commented(1, 1), Commented(2, 2), Commented(3, 3)];
        await ReadAll(issues);
        fake.ForgetRequests();
        Issue[] changed = [issues[0], issues[1] with { CommentCount = 2 }, issues[2] with { UpdatedAt = issues[2].UpdatedAt!.Value.AddMinutes(9) }];

        var meanwhile = Ask(changed);
        fake.Time.Advance(StartsAfter);
        await extras.Running;
        var all = Ask(changed);

        Assert.Equal(["issue-1"], meanwhile.ById.Keys);
        Assert.Equal(["issue-2", "issue-3"], fake.Requests.Select(request => request.Id).Order());
        Assert.Equal(3, all.ById.Count);
    }

    [Fact]
    public async Task Nothing_is_read_for_a_project_nobody_asks_about()
    {
        var (at, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        fake.Before = (_, _, _) =>
        {
            at.TrySetResult();
            return gate.Task;
        };
        Issue[] issues = [Commented(1, 1), Commented(2, 2)];
        Ask(issues);
        fake.Time.Advance(StartsAfter);
        await Reached(at);

        fake.Time.Advance(TimeSpan.FromMinutes(15));
        gate.SetResult();
        await extras.Running;
        var known = Ask(issues);

        Assert.Equal(["issue-2"], known.ById.Keys);
        Assert.Single(fake.Requests);
    }

    [Fact]
    public async Task A_refused_record_is_left_alone_and_three_in_a_row_stop_the_module_until_it_is_read_anew()
    {
        var issues = Enumerable.Range(1, 9).Select(i => Commented(i, i)).ToArray();
        fake.Before = (_, _, _) => Task.FromException(FakeProject.Error(AccErrorKind.Forbidden));
        Ask(issues);
        fake.Time.Advance(StartsAfter);
        await extras.Running;

        fake.Before = (_, _, _) => Task.CompletedTask;
        Ask(issues);
        fake.Time.Advance(TimeSpan.FromMinutes(2));
        await extras.Running;
        var stopped = fake.Requests.Count;
        Issue[] again = [.. issues];
        Ask(again);
        fake.Time.Advance(StartsAfter);
        await extras.Running;
        var known = Ask(again);

        Assert.Equal(3, stopped);
        Assert.Equal(["issue-1", "issue-2", "issue-3", "issue-4", "issue-5", "issue-6"], known.ById.Keys.Order());
        Assert.Equal(9, fake.Requests.Count);
    }

    [Fact]
    public async Task An_ended_sign_in_stops_it_until_another_session_asks()
    {
        Issue[] issues = [Commented(1, 1), Commented(2, 2)];
        fake.Before = (_, _, session) => session == "ended" ? Task.FromException(FakeProject.Error(AccErrorKind.SignInRequired)) : Task.CompletedTask;
        Ask("ended", issues);
        fake.Time.Advance(StartsAfter);
        await extras.Running;

        Ask("ended", issues);
        fake.Time.Advance(TimeSpan.FromMinutes(1));
        await extras.Running;
        var stopped = fake.Requests.Count;
        var none = Ask("alive", issues);
        fake.Time.Advance(StartsAfter);
        await extras.Running;
        var all = Ask("alive", issues);

        Assert.Equal(1, stopped);
        Assert.Empty(none.ById);
        Assert.Equal(3, fake.Requests.Count);
        Assert.Equal(2, all.ById.Count);
    }

    [Fact]
    public async Task When_Autodesk_does_not_answer_it_waits_a_minute_and_goes_on_with_the_same_record()
    {
        Issue[] issues = [Commented(1, 1), Commented(2, 2)];
        var failed = new TaskCompletionSource();
        fake.Before = (_, _, _) => failed.TrySetResult() ? Task.FromException(FakeProject.Error(AccErrorKind.Unavailable)) : Task.CompletedTask;
        Ask(issues);
        fake.Time.Advance(StartsAfter);
        await extras.Running;
        Ask(issues);

        fake.Time.Advance(TimeSpan.FromSeconds(59));
        await extras.Running;
        var waited = fake.Requests.Count;
        fake.Time.Advance(TimeSpan.FromSeconds(1));
        await extras.Running;
        var all = Ask(issues);

        Assert.Equal(1, waited);
        Assert.Equal(["issue-2", "issue-2", "issue-1"], fake.Requests.Select(request => request.Id));
        Assert.Equal(2, all.ById.Count);
    }

    [Fact]
    public async Task What_is_forgotten_while_it_is_read_is_not_kept()
    {
        Issue[] issues = [Commented(1, 1)];
        var (at, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        fake.Before = (_, _, _) => at.TrySetResult() ? gate.Task : Task.CompletedTask;
        Ask(issues);
        fake.Time.Advance(StartsAfter);
        await Reached(at);

        extras.Forget();
        gate.SetResult();
        await extras.Running;
        var forgotten = Ask(issues);
        fake.Time.Advance(StartsAfter);
        await extras.Running;
        var again = Ask(issues);

        Assert.Empty(forgotten.ById);
        Assert.Single(again.ById);
        Assert.Equal(2, fake.Requests.Count);
    }

    [Fact]
    public async Task Records_of_a_module_that_may_no_longer_be_read_have_no_extras()
    {
        Issue[] issues = [Commented(1, 1)];
        await ReadAll(issues);

        var lost = extras.With(Parts(new PartRead<Issue>([], 0, fake.Time.GetUtcNow(), PartState.NoAccess, "no access")), Make.Context());
        var back = Ask([.. issues]);

        Assert.Empty(lost.Extras[RecordModule.Issues].ById);
        Assert.Empty(back.ById);
    }

    [Fact]
    public async Task An_RFI_has_responses_comments_and_files_and_a_submittal_its_reviewers_words()
    {
        fake.RfiResponses.Add(new RfiResponse("x", "See detail 4", null, null, null));
        fake.Attachments.Add(new Attachment("a", "a.pdf", null, null, null, null));
        fake.Steps.Add(new SubmittalStep("s", 1, "completed", null, null, null, null, [new SubmittalTask("t", "completed", null, true, null, "Mind the cover.", null, null), new SubmittalTask("u", "completed", null, true, null, " ", null, null)]));
        fake.Rfis.AddRange([Make.Rfi("1") with { CommentCount = 1 }, Make.Rfi("2")]);
        fake.Submittals.Add(Make.Submittal(1, "033000-1"));
        var parts = Parts(null) with { Rfis = Whole<Rfi>([.. fake.Rfis]), Submittals = Whole<Submittal>([.. fake.Submittals]) };
        extras.With(parts, Make.Context());

        fake.Time.Advance(StartsAfter);
        await extras.Running;
        var known = extras.With(parts, Make.Context()).Extras;

        Assert.Equal(["See detail 4", "Seen on site"], known[RecordModule.Rfis].ById["rfi-1"].Texts);
        Assert.Equal(["See detail 4"], known[RecordModule.Rfis].ById["rfi-2"].Texts);
        Assert.Equal(1, known[RecordModule.Rfis].ById["rfi-2"].Attachments);
        Assert.Equal(["Mind the cover."], known[RecordModule.Submittals].ById["sub-1"].Texts);
        Assert.DoesNotContain(fake.Requests, request => request is { What: "comments", Id: "rfi-2" });
        Assert.DoesNotContain(RecordModule.Issues, known.Keys);
    }

    [Fact]
    public async Task Opening_a_record_teaches_its_extras_and_the_end_of_the_project_ends_the_reading()
    {
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2")]);
        var parts = Parts(null) with { Rfis = Whole<Rfi>([.. fake.Rfis]) };
        extras.With(parts, Make.Context());

        extras.Learn(fake.Rfis[0], new RecordExtra("rfi-1", 4, ["Opened"]));
        var known = extras.With(parts, Make.Context()).Extras[RecordModule.Rfis];
        await lifetime.CancelAsync();
        fake.Time.Advance(StartsAfter);
        await extras.Running;

        Assert.Equal(4, Assert.Single(known.ById).Value.Attachments);
        Assert.Empty(fake.Requests);
    }

    [Fact]
    public void An_opened_record_that_is_newer_than_the_list_counts_once_the_list_has_caught_up()
    {
        Issue[] issues = [Commented(1, 1)];
        Ask(issues);
        var newer = issues[0] with { CommentCount = 2, UpdatedAt = issues[0].UpdatedAt!.Value.AddHours(1) };

        extras.Learn(newer, new RecordExtra("issue-1", 0, ["one", "two"]));
        var before = Ask([.. issues]);
        var after = Ask(newer);

        Assert.Empty(before.ById);
        Assert.Equal(["one", "two"], after.ById["issue-1"].Texts);
    }

    [Fact]
    public async Task A_question_is_answered_while_the_background_waits_and_the_reading_ends_with_the_records()
    {
        var waiting = new TaskCompletionSource();
        var never = new TaskCompletionSource();
        fake.Issues.Add(Commented(1, 1));
        fake.Before = (what, _, _) => what == "comments" && waiting.TrySetResult() ? never.Task : Task.CompletedTask;
        var records = fake.Open();
        var all = new QueryRequest(RecordModule.Issues, "", 10);
        await fake.Ask(all, records: records);
        fake.Time.Advance(StartsAfter);
        await Reached(waiting);

        var answered = await fake.Ask(all, records: records);
        records.Dispose();
        fake.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.IsType<Answered>(answered);
        Assert.Equal(1, fake.Reads["comments"]);
    }

    [Fact]
    public async Task What_was_opened_is_not_read_again_in_the_background()
    {
        var later = new TaskCompletionSource();
        fake.Rfis.AddRange([Make.Rfi("1") with { UpdatedAt = Make.At("2026-11-20T09:00:00Z") }, Make.Rfi("2") with { UpdatedAt = Make.At("2026-11-19T09:00:00Z") }]);
        fake.Before = (what, _, _) =>
        {
            if (what == "attachments" && fake.Requests[^1] is { Id: "rfi-2" })
                later.TrySetResult();
            return Task.CompletedTask;
        };
        using var records = fake.Open();
        await fake.Ask(new NumberRequest(RecordModule.Rfis, "1"), records: records);
        fake.ForgetRequests();

        fake.Time.Advance(StartsAfter);
        await Reached(later);

        Assert.DoesNotContain(fake.Requests, request => request.Id == "rfi-1");
    }

    public void Dispose()
    {
        extras.Dispose();
        lifetime.Dispose();
    }

    private static Issue Issue(int number) => Make.Issue(number) with { UpdatedAt = Make.At("2026-11-20T09:00:00Z").AddMinutes(number) };

    private static Issue Commented(int number, int minute, string status = "open") =>
        Make.Issue(number, status) with { CommentCount = 1, UpdatedAt = Make.At("2026-11-20T09:00:00Z").AddMinutes(minute) };

    private static async Task Reached(TaskCompletionSource signal) => await signal.Task.WaitAsync(TestContext.Current.CancellationToken);

    private static ProjectParts Parts(PartRead<Issue>? issues) => new(issues, null, null, null!);

    private PartRead<T> Whole<T>(T[] items) => new(items, items.Length, fake.Time.GetUtcNow(), PartState.Read, null);

    private ModuleExtras Ask(params Issue[] issues) => Ask("s1", issues);

    private ModuleExtras Ask(string session, params Issue[] issues) =>
        extras.With(Parts(Whole(issues)), Make.Context(session: session)).Extras[RecordModule.Issues];

    private async Task ReadAll(Issue[] issues)
    {
        Ask(issues);
        fake.Time.Advance(StartsAfter);
        await extras.Running;
        Assert.Equal(issues.Length, Ask(issues).ById.Count);
    }
}
