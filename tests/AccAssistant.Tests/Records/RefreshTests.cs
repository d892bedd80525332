using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;
using AccAssistant.Records.Snapshots.Extras;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Records;

public sealed class RefreshTests
{
    private static readonly TimeSpan Minutes6 = TimeSpan.FromMinutes(6);
    private static readonly QueryRequest AllIssues = new(RecordModule.Issues, "status: any", 1000);
    private static readonly QueryRequest AllRfis = new(RecordModule.Rfis, "status: any", 1000);
    private static readonly QueryRequest AllSubmittals = new(RecordModule.Submittals, "status: any", 1000);
    private readonly FakeProject fake = new() { PageSize = 100 };
    private readonly DateTimeOffset longAgo = Make.At("2026-11-20T09:00:00Z");

    public RefreshTests()
    {
        for (var i = 1; i <= 120; i++)
        {
            fake.Issues.Add(Make.Issue(i) with { UpdatedAt = longAgo.AddMinutes(i) });
            fake.Rfis.Add(Make.Rfi(i.ToString("00", null)) with { UpdatedAt = longAgo.AddMinutes(i) });
            fake.Submittals.Add(Make.Submittal(i, $"033000-{i}") with { UpdatedAt = longAgo.AddHours(-i) });
            fake.VoidSubmittals.Add(Make.Submittal(1000 + i, $"044000-{i}", "void", "4") with { UpdatedAt = longAgo.AddHours(-i) });
        }
    }

    [Fact]
    public async Task After_twenty_changes_a_refresh_equals_a_full_read_and_costs_at_most_three_requests_a_module()
    {
        using var records = fake.Open();
        await Everything(records);
        ChangeTwenty();
        fake.ForgetRequests();

        fake.Time.Advance(Minutes6);
        var refreshed = await Everything(records);
        var requests = fake.Requests.Where(request => !request.InBackground).Select(request => request.What).Where(what => !IsNames(what)).Order(StringComparer.Ordinal).ToArray();

        using var cold = fake.Open();
        Assert.Equal(await Everything(cold), refreshed);
        Assert.Contains("#1|Renamed 1", refreshed);
        Assert.Equal(["changed issues", "changed rfis", "changed submittals", "changed void", "deleted issues", "issues", "submittals"], requests);
    }

    [Fact]
    public async Task Refreshed_again_and_again_it_still_equals_a_full_read()
    {
        using var records = fake.Open();
        await Everything(records);
        var random = new Random(7);
        for (var round = 0; round < 12; round++)
        {
            fake.Time.Advance(TimeSpan.FromSeconds(random.Next(290, 700)));
            ChangeAtRandom(random);

            var refreshed = await Everything(records);

            using var cold = fake.Open();
            Assert.Equal(await Everything(cold), refreshed);
            Assert.InRange(Now - (await Receipt(records, AllIssues)).AsOf, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        }
    }

    [Fact]
    public async Task A_deleted_issue_goes_and_one_restored_meanwhile_stays()
    {
        using var records = fake.Open();
        await fake.Ask(AllIssues, records: records);
        var (gone, restored) = (fake.Issues[0], fake.Issues[1]);
        fake.Issues.RemoveAt(0);
        fake.DeletedIssues.AddRange([gone with { Deleted = true, UpdatedAt = Now }, restored with { Deleted = true, UpdatedAt = Now }]);
        fake.Issues[0] = restored with { UpdatedAt = Now.AddSeconds(1) };

        fake.Time.Advance(Minutes6);
        var labels = await Labels(records, AllIssues);

        Assert.DoesNotContain("#1", labels);
        Assert.Contains("#2", labels);
        Assert.Equal(119, labels.Length);
        // Whole at first, then only to be counted.
        Assert.Equal(3, fake.Requests.Count(request => request.What == "issues"));
    }

    [Fact]
    public async Task When_the_latest_change_was_of_an_issue_that_is_gone_the_changes_still_suffice()
    {
        fake.Issues.Add(Make.Issue(500) with { UpdatedAt = longAgo.AddDays(2) });
        using var records = fake.Open();
        await fake.Ask(AllIssues, records: records);
        Delete(120);

        for (var refresh = 0; refresh < 3; refresh++)
        {
            fake.Time.Advance(Minutes6);
            await fake.Ask(AllIssues, records: records);
        }

        Assert.Equal(3, fake.Reads["changed issues"]);
        // Two pages at first, then three times only to be counted.
        Assert.Equal(5, fake.Requests.Count(request => request.What == "issues"));
    }

    [Fact]
    public async Task A_count_that_contradicts_leads_to_a_full_read_at_once()
    {
        using var records = fake.Open();
        await fake.Ask(AllIssues, records: records);
        // Hidden from the reader: neither changed nor deleted.
        fake.Issues.RemoveRange(0, 5);
        fake.ForgetRequests();

        fake.Time.Advance(Minutes6);
        var receipt = await Receipt(records, AllIssues);

        Assert.Equal((115, 115), (receipt.Matched, receipt.Total));
        Assert.Empty(receipt.Missing);
        Assert.Equal(3, fake.Requests.Count(request => request.What == "issues"));
    }

    [Fact]
    public async Task After_an_hour_everything_is_read_again_whole()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.Rfis[0] = fake.Rfis[0] with { Title = "Changed without a stamp" };

        fake.Time.Advance(TimeSpan.FromMinutes(59));
        var before = await Titles(records, AllRfis);
        fake.Time.Advance(Minutes6);
        var after = await Titles(records, AllRfis);

        Assert.DoesNotContain("Changed without a stamp", before);
        Assert.Contains("Changed without a stamp", after);
    }

    [Fact]
    public async Task A_full_read_that_breaks_off_leaves_it_to_the_changes()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.Rfis[0] = fake.Rfis[0] with { Title = "Renamed", UpdatedAt = Now };
        fake.FailFrom("rfis", 1, AccErrorKind.Unavailable);

        fake.Time.Advance(TimeSpan.FromMinutes(61));
        var receipt = await Receipt(records, AllRfis);

        Assert.Equal((120, 120), (receipt.Read, receipt.Total));
        Assert.Empty(receipt.Missing);
        Assert.Contains("Renamed", await Titles(records, AllRfis));
        Assert.Equal(fake.Time.GetUtcNow(), receipt.AsOf.ToUniversalTime());
    }

    [Fact]
    public async Task When_Autodesk_does_not_answer_the_old_records_are_kept_and_said_to_be_old()
    {
        using var records = fake.Open();
        var fresh = await Receipt(records, AllRfis);
        fake.Before = (what, _, _) => what.EndsWith("rfis", StringComparison.Ordinal) ? Task.FromException(FakeProject.Error(AccErrorKind.Unavailable)) : Task.CompletedTask;

        fake.Time.Advance(Minutes6);
        var stale = await Receipt(records, AllRfis);
        var again = await Receipt(records, AllRfis);
        fake.Before = (_, _, _) => Task.CompletedTask;
        fake.Time.Advance(TimeSpan.FromSeconds(31));
        var healed = await Receipt(records, AllRfis);

        Assert.Equal(fresh.AsOf, stale.AsOf);
        Assert.Equal(120, stale.Matched);
        Assert.Contains("Autodesk did not answer", Assert.Single(stale.Missing), StringComparison.Ordinal);
        Assert.Equal(stale.Missing, again.Missing);
        Assert.Equal((1, 2), (fake.Reads["rfis"], fake.Reads["changed rfis"]));
        Assert.Empty(healed.Missing);
        Assert.Equal(Minutes6, healed.AsOf - fresh.AsOf);
    }

    [Fact]
    public async Task A_filter_Autodesk_does_not_take_leads_to_a_full_read()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.Rfis.Add(Make.Rfi("500") with { UpdatedAt = Now });
        fake.FailFrom("changed rfis", 0, AccErrorKind.Rejected);

        fake.Time.Advance(Minutes6);
        var receipt = await Receipt(records, AllRfis);

        Assert.Equal(121, receipt.Matched);
        Assert.Empty(receipt.Missing);
    }

    [Fact]
    public async Task A_list_of_deleted_issues_that_is_refused_does_not_matter_while_the_count_is_right()
    {
        using var records = fake.Open();
        await fake.Ask(AllIssues, records: records);
        fake.FailFrom("deleted issues", 0, AccErrorKind.Forbidden);

        fake.Time.Advance(Minutes6);
        var same = await Receipt(records, AllIssues);
        fake.Issues.RemoveAt(0);
        fake.Time.Advance(Minutes6);
        var fewer = await Receipt(records, AllIssues);

        Assert.Equal((120, 119), (same.Matched, fewer.Matched));
        Assert.Empty(fewer.Missing);
        // Once at first, twice to be counted, once whole after the count was wrong.
        Assert.Equal(4, fake.Reads["issues"]);
    }

    [Fact]
    public async Task Records_without_stamps_are_read_whole_each_time()
    {
        fake.Rfis.Clear();
        fake.Rfis.AddRange([Make.Rfi("1"), Make.Rfi("2")]);
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);

        fake.Time.Advance(Minutes6);
        await fake.Ask(AllRfis, records: records);

        Assert.Equal(2, fake.Reads["rfis"]);
        Assert.DoesNotContain("changed rfis", fake.Reads.Keys);
    }

    [Fact]
    public async Task A_stamp_from_the_far_future_hides_no_changes()
    {
        fake.Rfis[5] = fake.Rfis[5] with { UpdatedAt = DateTimeOffset.MaxValue };
        fake.Issues[5] = fake.Issues[5] with { UpdatedAt = DateTimeOffset.MinValue };
        using var records = fake.Open();
        await Everything(records);
        fake.Rfis[0] = fake.Rfis[0] with { Title = "Renamed", UpdatedAt = Now };

        fake.Time.Advance(Minutes6);

        Assert.Contains("Renamed", await Titles(records, AllRfis));
        Assert.Equal(1, fake.Reads["rfis"]);
    }

    [Fact]
    public void Stamps_of_the_first_year_leave_no_watermark()
    {
        Assert.Null(Watermark.Of([DateTimeOffset.MinValue, null], TimeSpan.FromSeconds(1), Now));
        Assert.Null(Watermark.Of([], TimeSpan.Zero, Now));
        Assert.Equal(longAgo - TimeSpan.FromMinutes(8), Watermark.Of([null, longAgo, longAgo.AddDays(-1)], TimeSpan.FromMinutes(3), Now));
    }

    [Fact]
    public async Task Submittals_are_asked_for_from_the_day_before_the_latest_change()
    {
        using var records = fake.Open();
        await fake.Ask(AllSubmittals, records: records);
        // Stamped on the day before the latest one that was known, as a list may show it late.
        fake.Submittals[0] = fake.Submittals[0] with { Title = "Late", UpdatedAt = longAgo.AddDays(-1).AddHours(1) };
        fake.Submittals[1] = fake.Submittals[1] with { Title = "Too late", UpdatedAt = longAgo.AddDays(-2).AddHours(1) };

        fake.Time.Advance(Minutes6);
        var titles = await Titles(records, AllSubmittals);

        Assert.Contains("Late", titles);
        Assert.DoesNotContain("Too late", titles);
    }

    [Fact]
    public async Task A_submittal_that_became_void_moves_and_so_does_one_that_is_void_no_longer()
    {
        using var records = fake.Open();
        await fake.Ask(AllSubmittals, records: records);
        var (voided, revived) = (fake.Submittals[0], fake.VoidSubmittals[0]);
        fake.Submittals.RemoveAt(0);
        fake.VoidSubmittals.RemoveAt(0);
        fake.VoidSubmittals.Add(voided with { StateId = "void", StatusId = "4", UpdatedAt = Now });
        fake.Submittals.Add(revived with { StateId = "rev", StatusId = "2", UpdatedAt = Now });

        fake.Time.Advance(Minutes6);
        var plain = await Labels(records, new QueryRequest(RecordModule.Submittals, "", 1000));
        var onlyVoid = await Labels(records, new QueryRequest(RecordModule.Submittals, "status: void", 1000));

        Assert.Contains("044000-1", plain);
        Assert.DoesNotContain("033000-1", plain);
        Assert.Contains("033000-1", onlyVoid);
        Assert.DoesNotContain("044000-1", onlyVoid);
        Assert.Equal((120, 120), (plain.Length, onlyVoid.Length));
        Assert.Equal(1, fake.Reads["void"]);
    }

    [Fact]
    public async Task Void_submittals_that_fail_do_not_make_the_others_old()
    {
        using var records = fake.Open();
        await fake.Ask(AllSubmittals, records: records);
        fake.Submittals[0] = fake.Submittals[0] with { Title = "Renamed", UpdatedAt = Now };
        fake.FailFrom("changed void", 0, AccErrorKind.Unavailable);

        fake.Time.Advance(Minutes6);
        var any = await Receipt(records, AllSubmittals);
        var titles = await Titles(records, new QueryRequest(RecordModule.Submittals, "", 1000));
        var plain = await Receipt(records, new QueryRequest(RecordModule.Submittals, "", 1000));

        Assert.Equal(["void submittals could not all be read (Autodesk did not answer)"], any.Missing);
        Assert.Equal(240, any.Matched);
        Assert.Contains("Renamed", titles);
        Assert.Empty(plain.Missing);
    }

    [Fact]
    public async Task Only_what_a_question_is_about_is_kept_fresh()
    {
        using var records = fake.Open();
        await Everything(records);
        fake.ForgetRequests();

        fake.Time.Advance(Minutes6);
        await fake.Ask(AllIssues, records: records);

        Assert.Equal(
            ["changed issues", "companies", "deleted issues", "issue attributes", "issues", "locations", "people", "root causes", "types"],
            fake.Requests.Where(request => !request.InBackground).Select(request => request.What).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_old_reading_that_is_nearly_whole_is_kept_before_a_fresh_one_that_broke_off()
    {
        fake.RfiTotal = _ => 121;
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.FailFrom("rfis", 1, AccErrorKind.Unavailable);

        fake.Time.Advance(Minutes6);
        var receipt = await Receipt(records, AllRfis);

        Assert.Equal((120, 121, 2), (receipt.Read, receipt.Total, receipt.Missing.Count));
        Assert.Contains("only 120 of 121 RFIs could be read (the list changed while it was being read)", receipt.Missing);
    }

    [Fact]
    public async Task An_issue_deleted_while_the_pages_are_read_never_makes_a_wrong_total_without_a_word()
    {
        fake.PageSize = 50;
        fake.Before = (what, page, _) =>
        {
            if (what == "issues" && page == 1 && fake.DeletedIssues.Count == 0)
                Delete(0);
            return Task.CompletedTask;
        };
        using var records = fake.Open();

        var first = await Receipt(records, AllIssues);
        fake.Time.Advance(Minutes6);
        var second = await Receipt(records, AllIssues);

        Assert.Contains("the list changed while it was being read", Assert.Single(first.Missing), StringComparison.Ordinal);
        Assert.Equal((119, 119), (second.Matched, second.Total));
        Assert.Empty(second.Missing);
    }

    [Fact]
    public async Task An_issue_that_goes_while_another_comes_is_noticed_though_the_count_stays()
    {
        fake.PageSize = 50;
        fake.Before = (what, page, _) =>
        {
            if (what == "issues" && page == 1 && fake.DeletedIssues.Count == 0)
            {
                Delete(0);
                fake.Issues.Add(Make.Issue(900) with { UpdatedAt = fake.Time.GetUtcNow() });
            }

            return Task.CompletedTask;
        };
        using var records = fake.Open();

        var first = await Receipt(records, AllIssues);
        fake.Time.Advance(Minutes6);
        var second = await Receipt(records, AllIssues);

        Assert.Contains("the list changed while it was being read", Assert.Single(first.Missing), StringComparison.Ordinal);
        Assert.Equal((120, 120), (second.Matched, second.Total));
        Assert.Empty(second.Missing);
    }

    [Fact]
    public async Task However_many_ask_a_refresh_is_made_once()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        var gate = new TaskCompletionSource();
        fake.Before = (_, _, _) => gate.Task;

        fake.Time.Advance(Minutes6);
        var asks = Enumerable.Range(0, 8).Select(_ => fake.Ask(AllRfis, records: records)).ToArray();
        gate.SetResult();
        var replies = await Task.WhenAll(asks);

        Assert.All(replies, reply => Assert.IsType<Answered>(reply));
        Assert.Equal(1, fake.Reads["changed rfis"]);
    }

    [Fact]
    public async Task What_is_forgotten_while_it_is_read_does_not_come_back()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        var (begun, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        fake.Before = (what, _, _) => what == "changed rfis" && begun.TrySetResult() ? gate.Task : Task.CompletedTask;
        fake.Time.Advance(Minutes6);
        var old = fake.Ask(AllRfis, records: records);
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);

        await records.ForgetAsync();
        fake.Rfis.Clear();
        fake.Rfis.Add(Make.Rfi("1"));
        gate.SetResult();
        await old;
        var fresh = await Receipt(records, AllRfis);

        Assert.Equal(1, fresh.Matched);
        Assert.Equal(2, fake.Reads["rfis"]);
    }

    [Fact]
    public async Task A_refresh_changes_no_part_that_others_hold_and_keeps_what_did_not_change()
    {
        var snapshots = Snapshots();
        fake.People.Add(Make.Person("P1", "Ann"));
        var before = await snapshots.Begin([RecordModule.Issues], Make.Context()).WhenReadAsync();
        var held = before.Issues!.Items.ToArray();
        fake.Issues[3] = fake.Issues[3] with { Title = "Renamed", UpdatedAt = Now };

        fake.Time.Advance(Minutes6);
        var after = await snapshots.Begin([RecordModule.Issues], Make.Context()).WhenReadAsync();

        Assert.NotSame(before.Issues, after.Issues);
        Assert.Equal(held, before.Issues.Items);
        Assert.Equal("Renamed", after.Issues!.Items[3].Title);
        Assert.All(Enumerable.Range(0, 100).Where(i => i != 3), i => Assert.Same(before.Issues.Items[i], after.Issues.Items[i]));
        Assert.Same(before.Names.People.Items, after.Names.People.Items);
    }

    [Fact]
    public async Task Meanings_are_worked_out_anew_only_for_what_changed()
    {
        fake.People.AddRange([Make.Person("P1", "Ann Lee", roles: new Role("r", "Engineer")), Make.Person("P2", "Bob Roe"), Make.Person("P3", "Cy Low")]);
        var (snapshots, extras) = (Snapshots(), new ExtrasReader(fake.Readers(), fake.Time, NullLoggerFactory.Instance, TestContext.Current.CancellationToken));
        using var tables = new RecordTables(fake.Time);
        var before = await Table();
        fake.People[0] = Make.Person("P1", "Ann Lee", roles: new Role("r", "Engineer"));
        fake.Issues[3] = fake.Issues[3] with { Title = "Renamed", UpdatedAt = Now };

        fake.Time.Advance(Minutes6);
        var after = await Table();
        fake.People[0] = Make.Person("P1", "Ann Leigh");
        fake.Time.Advance(Minutes6);
        var renamed = await Table();

        Assert.Equal([3], Enumerable.Range(0, 120).Where(i => !ReferenceEquals(before.Entries[i], after.Entries[i])));
        Assert.Same(before.Names, after.Names);
        Assert.Equal(Now - Minutes6, after.AsOf);
        Assert.NotSame(after.Names, renamed.Names);

        async Task<RecordTable> Table()
        {
            var parts = extras.With(await snapshots.Begin(Modules, Make.Context()).WhenReadAsync(), Make.Context());
            var calendar = new Calendar(fake.Time, Options.Create(new CalendarOptions()), Options.Create(new ReportOptions())).For(Make.Project(), null);
            return tables.Of(RecordModule.Issues, parts.Issues!, parts, calendar, (projection, issue) => projection.Of(issue));
        }
    }

    [Fact]
    public void Of_two_who_left_at_different_times_both_are_remembered()
    {
        var source = NameSources.People;
        PartRead<Person> Read(params string[] ids) => new([.. ids.Select(id => Make.Person(id, "Name " + id))], ids.Length, Now, PartState.Read, null);

        var first = source.After(Read("A", "B", "C"), Read("B", "C"), Now);
        // One leaves while the other comes back.
        var second = source.After(first, Read("A", "C"), Now);
        var third = source.After(second, Read("C"), Now);

        Assert.Equal(["A"], first.Remembered.Select(person => person.AutodeskId));
        Assert.Equal(["B"], second.Remembered.Select(person => person.AutodeskId));
        Assert.Equal(["A", "B"], third.Remembered.Select(person => person.AutodeskId));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(61)]
    public async Task What_is_read_again_and_says_the_same_stays_the_same_object(int minutes)
    {
        fake.Issues[119] = fake.Issues[119] with { Attributes = [new IssueAttribute("a", "Zone", "list", "1")] };
        fake.Rfis[119] = fake.Rfis[119] with { AssignedTo = [Make.User("P1")], Attributes = [new RfiAttribute("a", ["1", "2"])] };
        fake.Submittals[0] = fake.Submittals[0] with { BallInCourt = [Make.User("P1")] };
        var snapshots = Snapshots();
        var before = await snapshots.Begin(Modules, Make.Context()).WhenReadAsync();
        fake.Issues[119] = fake.Issues[119] with { Attributes = [new IssueAttribute("a", "Zone", "list", "1")] };
        fake.Rfis[119] = fake.Rfis[119] with { AssignedTo = [Make.User("P1")], Attributes = [new RfiAttribute("a", ["1", "2"])] };
        fake.Submittals[0] = fake.Submittals[0] with { BallInCourt = [Make.User("P1")] };

        fake.Time.Advance(TimeSpan.FromMinutes(minutes));
        var same = await snapshots.Begin(Modules, Make.Context()).WhenReadAsync();
        fake.Issues[119] = fake.Issues[119] with { Attributes = [new IssueAttribute("a", "Zone", "list", "2")] };
        fake.Rfis[119] = fake.Rfis[119] with { Attributes = [new RfiAttribute("a", ["1"])] };
        fake.Submittals[0] = fake.Submittals[0] with { BallInCourt = [Make.User("P2")] };
        fake.Time.Advance(TimeSpan.FromMinutes(minutes));
        var changed = await snapshots.Begin(Modules, Make.Context()).WhenReadAsync();

        Assert.NotSame(before.Issues, same.Issues);
        Assert.Same(before.Issues!.Items, same.Issues!.Items);
        Assert.Same(before.Rfis!.Items, same.Rfis!.Items);
        Assert.Same(before.Submittals!.Items, same.Submittals!.Items);
        Assert.Equal("2", changed.Issues!.Items[119].Attributes[0].Value);
        Assert.Equal(["1"], changed.Rfis!.Items[119].Attributes[0].Values);
        Assert.Equal("P2", changed.Submittals!.Items[0].BallInCourt[0].Id);
    }

    [Fact]
    public async Task A_record_that_moved_between_pages_is_found_by_its_change()
    {
        fake.PageSize = 50;
        var moved = fake.Rfis[70];
        // Gone to the front while the first page was already read.
        fake.Before = (what, page, _) =>
        {
            if (what == "rfis" && page == 1)
            {
                fake.Rfis.Remove(moved);
                fake.Rfis.Insert(0, moved with { UpdatedAt = Now });
            }

            return Task.CompletedTask;
        };

        var receipt = await Receipt(fake.Open(), AllRfis);

        Assert.Equal((120, 120), (receipt.Matched, receipt.Total));
        Assert.Empty(receipt.Missing);
        Assert.Equal(1, fake.Reads["changed rfis"]);
    }

    [Fact]
    public async Task A_list_that_still_comes_short_says_so()
    {
        fake.RfiTotal = _ => 125;

        var receipt = await Receipt(fake.Open(), AllRfis);

        Assert.Equal((120, 120, 125), (receipt.Matched, receipt.Read, receipt.Total));
        Assert.Equal(["only 120 of 125 RFIs could be read (the list changed while it was being read)"], receipt.Missing);
    }

    [Fact]
    public async Task Somebody_who_left_keeps_the_name_that_was_known()
    {
        fake.People.AddRange([Make.Person("P1", "Ann Lee"), Make.Person("P2", "Bob Roe")]);
        fake.Rfis[0] = fake.Rfis[0] with { AssignedTo = [Make.User("P2")] };
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.People.RemoveAt(1);

        fake.Time.Advance(Minutes6);
        var once = await Labels(records, new QueryRequest(RecordModule.Rfis, "assignee: Bob Roe", 10));
        fake.Time.Advance(Minutes6);
        var twice = await Labels(records, new QueryRequest(RecordModule.Rfis, "assignee: Bob Roe", 10));
        await records.ForgetAsync();
        var forgotten = Assert.IsType<Answered>(await fake.Ask(new QueryRequest(RecordModule.Rfis, "", 1), records: records));

        Assert.Equal(["RFI-01"], once);
        Assert.Equal(["RFI-01"], twice);
        Assert.Contains("former member (…P2)", forgotten.Result.Rows[0].Cells);
    }

    [Fact]
    public async Task Names_that_cannot_be_read_again_stay_but_not_when_access_to_them_is_lost()
    {
        fake.People.Add(Make.Person("P1", "Ann Lee"));
        fake.Rfis[0] = fake.Rfis[0] with { AssignedTo = [Make.User("P1")] };
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);

        fake.FailFrom("people", 0, AccErrorKind.Unavailable);
        fake.Time.Advance(Minutes6);
        var kept = Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records));
        fake.FailFrom("people", 0, AccErrorKind.Forbidden);
        fake.Time.Advance(Minutes6);
        var lost = Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records));

        Assert.Contains("Ann Lee", kept.Result.Rows[0].Cells);
        Assert.Contains("a person (…P1)", lost.Result.Rows[0].Cells);
    }

    private static readonly RecordModule[] Modules = [RecordModule.Issues, RecordModule.Rfis, RecordModule.Submittals];

    private ProjectSnapshots Snapshots() =>
        new(new SnapshotReader(fake.Readers(), new PartReader(NullLogger<PartReader>.Instance), fake.Time, TestContext.Current.CancellationToken), fake.Time);

    private DateTimeOffset Now => fake.Time.GetUtcNow();

    private static bool IsNames(string what) => what is "people" or "companies" or "locations" or "types" or "root causes" or "responses" || what.Contains("attributes", StringComparison.Ordinal) || what.EndsWith(" types", StringComparison.Ordinal);

    private void ChangeTwenty()
    {
        for (var i = 0; i < 20; i++)
        {
            var at = Now.AddSeconds(i);
            fake.Issues[i] = fake.Issues[i] with { Title = $"Renamed {i + 1}", Status = i % 2 == 0 ? "closed" : "open", UpdatedAt = at };
            fake.Rfis[i] = fake.Rfis[i] with { Title = $"Renamed {i + 1}", Status = i % 3 == 0 ? "closed" : "open", UpdatedAt = at };
            fake.Submittals[i] = fake.Submittals[i] with { Title = $"Renamed {i + 1}", UpdatedAt = at };
        }

        Delete(30);
        fake.Issues.Add(Make.Issue(500) with { UpdatedAt = Now });
        fake.Rfis.Add(Make.Rfi("500") with { UpdatedAt = Now });
        Void(40);
    }

    private void ChangeAtRandom(Random random)
    {
        for (var i = 0; i < 5; i++)
        {
            var at = Now.AddSeconds(-random.Next(0, 200));
            var issue = random.Next(fake.Issues.Count);
            fake.Issues[issue] = fake.Issues[issue] with { Title = $"Issue {random.Next()}", UpdatedAt = at };
            var rfi = random.Next(fake.Rfis.Count);
            fake.Rfis[rfi] = fake.Rfis[rfi] with { Title = $"RFI {random.Next()}", UpdatedAt = at };
            var submittal = random.Next(fake.Submittals.Count);
            fake.Submittals[submittal] = fake.Submittals[submittal] with { Title = $"Submittal {random.Next()}", UpdatedAt = at };
        }

        if (random.Next(2) == 0)
            Delete(random.Next(fake.Issues.Count));
        if (random.Next(2) == 0)
            Void(random.Next(fake.Submittals.Count));
        fake.Issues.Add(Make.Issue(1000 + random.Next(100000)) with { UpdatedAt = Now });
    }

    private void Delete(int index)
    {
        fake.DeletedIssues.Add(fake.Issues[index] with { Deleted = true, UpdatedAt = Now });
        fake.Issues.RemoveAt(index);
    }

    private void Void(int index)
    {
        fake.VoidSubmittals.Add(fake.Submittals[index] with { StateId = "void", StatusId = "4", UpdatedAt = Now });
        fake.Submittals.RemoveAt(index);
    }

    private async Task<string[]> Everything(ProjectRecords records)
    {
        var rows = new List<string>();
        foreach (var request in new[] { AllIssues, AllRfis, AllSubmittals })
        {
            var answered = Assert.IsType<Answered>(await fake.Ask(request, records: records));
            Assert.Empty(answered.Result.Receipt.Missing);
            Assert.Equal(answered.Result.Receipt.Read, answered.Result.Receipt.Total);
            rows.AddRange(answered.Result.Rows.Select(row => $"{row.Record.Label}|{row.Record.Title}").Order(StringComparer.Ordinal));
        }

        return [.. rows];
    }

    private async Task<Receipt> Receipt(ProjectRecords records, QueryRequest request) => Assert.IsType<Answered>(await fake.Ask(request, records: records)).Result.Receipt;

    private async Task<string[]> Labels(ProjectRecords records, QueryRequest request) => [.. Assert.IsType<Answered>(await fake.Ask(request, records: records)).Result.Rows.Select(row => row.Record.Label)];

    private async Task<string[]> Titles(ProjectRecords records, QueryRequest request) => [.. Assert.IsType<Answered>(await fake.Ask(request, records: records)).Result.Rows.Select(row => row.Record.Title)];
}
