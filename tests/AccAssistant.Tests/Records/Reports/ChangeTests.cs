using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Reports;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Records.Reports;

/// <summary>What changed since somebody looked.</summary>
public sealed class ChangeTests : IDisposable
{
    private readonly FakeProject fake = new();
    private readonly ProjectRecords records;

    public ChangeTests()
    {
        fake.People.AddRange([Make.Person("ANN", "Ann", "c1", "Lumen"), Make.Person("BOB", "Bob", "c2", "Steelcraft")]);
        records = fake.Open();
    }

    public void Dispose() => records.Dispose();

    [Fact]
    public async Task Every_kind_of_change_has_its_row_with_before_and_after_and_what_stayed_has_none()
    {
        fake.Issues.AddRange([Make.Issue(1, to: Make.User("ANN")), Make.Issue(2, "closed"), Make.Issue(3), Make.Issue(4), Make.Issue(5, due: "2026-11-20"), Make.Issue(6, due: "2026-11-20", to: Make.User("ANN"))]);
        fake.Rfis.AddRange([Make.Rfi("1", due: "2026-11-20T15:00:00Z"), Make.Rfi("2"), Make.Rfi("3")]);
        fake.Submittals.AddRange([Make.Submittal(1, "A-1", "sbc-1", "1", due: "2026-12-10", submitterDue: "2026-11-25"), Make.Submittal(2, "A-2")]);
        await LookAsync();
        fake.Issues[0] = fake.Issues[0] with { AssignedTo = Make.User("BOB") };
        fake.Issues[1] = Make.Issue(2);
        fake.Issues[2] = Make.Issue(3, "in_review");
        fake.Issues.RemoveAt(3);
        fake.Issues[^1] = Make.Issue(6, "closed");
        fake.Issues.Add(Make.Issue(7));
        fake.Rfis[0] = Make.Rfi("1", due: "2026-11-30T15:00:00Z", title: "Sleeve elevation, level 3");
        fake.Rfis[1] = Make.Rfi("2", "answered", answered: fake.Time.GetUtcNow());
        // The next step: another date, and not one that slipped.
        fake.Submittals[0] = Make.Submittal(1, "A-1", "rev", due: "2026-12-10", submitterDue: "2026-11-25");
        fake.Submittals[1] = Make.Submittal(2, "A-2", response: "r1");

        var section = await ChangesAsync();

        Assert.Equal(
            [
                "New record #7:  → Open", "Reopened #2: Closed → Open", "Due date slipped RFI-1: 2026-11-20 → 2026-11-30 10", "Ball passed #1: Ann → Bob", "Now answered RFI-2: Open → Answered",
                "New response A-2:  → a response (name not available)", "Now closed #6: Open → Closed", "Status moved #3: Open → In review", "Status moved A-1: Waiting for submission → In review",
                "Title changed RFI-1: Sleeve elevation → Sleeve elevation, level 3", "No longer there #4:  → ",
            ],
            Rows(section));
        Assert.Equal(10, section.Result!.Receipt.Matched);
        Assert.Equal(2, section.Result.Groups.Single(group => group.Name == "Status moved").Count);
        Assert.All(section.Result.Groups, group => Assert.Equal("⟦", PhraseBook.Cell(group.Name, Bracketed.Words)[..1]));
        Assert.Equal("Compared with the records of 2026-11-23 at 09:10.", section.Note);
        Assert.Equal("", section.Table!.Rows[^1].Cells[2]);
    }

    [Fact]
    public async Task In_a_world_that_stayed_nothing_changed()
    {
        AddWorld(30);
        await LookAsync();

        var section = await ChangesAsync();

        Assert.Empty(section.Table!.Rows);
        Assert.Equal(0, section.Result!.Receipt.Matched);
        Assert.Empty(section.Result.Receipt.Missing);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Of_a_world_changed_at_random_exactly_the_changed_records_are_told(int seed)
    {
        AddWorld(60);
        await LookAsync();
        var random = new Random(seed);
        var changed = new HashSet<string>();
        foreach (var place in Enumerable.Range(0, 60).Where(_ => random.Next(4) == 0))
        {
            changed.Add(fake.Issues[place].Id);
            fake.Issues[place] = random.Next(4) switch
            {
                0 => fake.Issues[place] with { Title = "Renamed" },
                1 => fake.Issues[place] with { Status = fake.Issues[place].Status == "closed" ? "open" : "closed" },
                2 => fake.Issues[place] with { Status = "in_dispute", AssignedTo = Make.User("BOB"), DueDate = Make.Day("2027-01-15") },
                _ => fake.Issues[place] with { Status = "pending", DueDate = null },
            };
        }

        foreach (var place in Enumerable.Range(0, 60).Where(_ => random.Next(4) == 0).Reverse())
        {
            changed.Add(fake.Rfis[place].Id);
            if (random.Next(2) == 0)
                fake.Rfis.RemoveAt(place);
            else
                fake.Rfis[place] = fake.Rfis[place] with { Title = "Renamed", AssignedTo = [Make.User("BOB")] };
        }

        var section = await ChangesAsync();

        Assert.Equal(changed.Order(StringComparer.Ordinal), section.Table!.Rows.Select(row => row.Record!.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(changed.Count, section.Result!.Receipt.Matched);
    }

    [Fact]
    public async Task A_module_that_was_not_read_whole_is_not_compared_and_no_visit_is_kept_without_it()
    {
        fake.Issues.Add(Make.Issue(1));
        fake.Rfis.Add(Make.Rfi("1"));
        fake.FailFrom("rfis", 0, AccErrorKind.Unavailable);
        await fake.Ask(new OverviewRequest(), records: records);
        await records.ForgetAsync();
        Assert.Empty(await TakenAsync());
        await fake.Ask(new ReportRequest("oac", "", 5), records: records);
        await records.ForgetAsync();
        Assert.Equal([SnapshotKind.Pack], (await TakenAsync()).Select(taken => taken.Kind));

        fake.Before = (_, _, _) => Task.CompletedTask;
        fake.Time.Advance(TimeSpan.FromDays(1));
        fake.Issues.Add(Make.Issue(2));
        fake.Rfis.Add(Make.Rfi("2"));
        var section = await ChangesAsync();

        Assert.Equal(["New record #2:  → Open"], Rows(section));
        Assert.Contains("RFIs are not compared: they were not read whole both times", section.Result!.Receipt.Missing);
        KnownPhrases.AssertSentence("RFIs are not compared: they were not read whole both times");
    }

    [Fact]
    public async Task A_module_without_access_keeps_no_visit_back_and_is_not_compared_when_it_comes_or_goes()
    {
        fake.Issues.Add(Make.Issue(1));
        fake.Rfis.Add(Make.Rfi("1"));
        await LookAsync();
        fake.FailFrom("rfis", 0, AccErrorKind.Forbidden);
        fake.Issues.Add(Make.Issue(2));

        var section = await ChangesAsync();
        await records.ForgetAsync();

        Assert.Equal(["New record #2:  → Open"], Rows(section));
        Assert.Equal(2, (await TakenAsync()).Count);
    }

    [Fact]
    public async Task The_first_look_of_a_day_is_kept_and_the_last_pack()
    {
        fake.Issues.Add(Make.Issue(1));
        await LookAsync(days: 0);
        fake.Time.Advance(TimeSpan.FromHours(1));
        await LookAsync(days: 0);
        await PackAsync();
        fake.Time.Advance(TimeSpan.FromHours(1));
        await PackAsync();
        await fake.Ask(new ReportRequest("oac", "assignee: Ann", 5), records: records);
        await fake.Ask(new ReportRequest("oac", "", 5) { Section = "overdue" }, records: records);
        await fake.Ask(new QueryRequest(RecordModule.Rfis, "status: open", 5), records: records);
        await records.ForgetAsync();

        var taken = await TakenAsync();

        Assert.Equal([(SnapshotKind.Pack, Make.At("2026-11-23T17:10:00Z")), (SnapshotKind.Visit, Make.At("2026-11-23T15:10:00Z"))], taken.Select(one => (one.Kind, one.TakenAt)));
        Assert.All(taken, one => Assert.Equal(Make.Day("2026-11-23"), one.Day));
    }

    [Fact]
    public async Task Since_finds_the_newest_that_is_old_enough_and_else_the_oldest_there_is()
    {
        // Monday 23, Tuesday 24 (a pack), Wednesday 25 and Friday 27 November.
        fake.Issues.Add(Make.Issue(1));
        await LookAsync();
        fake.Issues.Add(Make.Issue(2));
        await PackAsync();
        await LookAsync();
        fake.Issues.Add(Make.Issue(3));
        await LookAsync(days: 2);
        fake.Issues.Add(Make.Issue(4));

        Assert.Equal((1, "Compared with the records of 2026-11-25 at 09:10."), await SinceAsync(""));
        Assert.Equal((1, "Compared with the records of 2026-11-25 at 09:10."), await SinceAsync("since: last visit"));
        Assert.Equal((2, "Compared with the records of 2026-11-24 at 09:10."), await SinceAsync("since: last pack"));
        Assert.Equal((2, "Compared with the records of 2026-11-24 at 09:10."), await SinceAsync("since: the last OAC meeting"));
        Assert.Equal((2, "Compared with the records of 2026-11-24 at 09:10."), await SinceAsync("since: Tuesday"));
        Assert.Equal((2, "Compared with the records of 2026-11-24 at 09:10."), await SinceAsync("since: last Tuesday"));
        Assert.Equal((2, "Compared with the records of 2026-11-24 at 09:10."), await SinceAsync("since: 2026-11-24"));
        Assert.Equal((3, "Compared with the records of 2026-11-23 at 09:10."), await SinceAsync("since: since last Monday"));
        Assert.Equal((1, "Compared with the records of 2026-11-25 at 09:10."), await SinceAsync("since: yesterday"));
        Assert.Equal((3, "Nothing older is kept: compared with the records of 2026-11-23 at 09:10."), await SinceAsync("since: 2026-11-01"));
        Assert.Equal((0, "Compared with the records of 2026-11-27 at 09:10."), await SinceAsync("since: today"));
        Assert.Equal((1, "Compared with the records of 2026-11-25 at 09:10."), await SinceAsync("module: issues; since: last visit; status: open"));
    }

    [Fact]
    public async Task With_nothing_kept_it_says_from_when_on_changes_are_told()
    {
        fake.Issues.Add(Make.Issue(1));

        var first = await SinceAsync("");
        var pack = await SinceAsync("since: last pack");
        await records.ForgetAsync();
        var second = await SinceAsync("");

        Assert.Equal((0, "There is nothing to compare with yet: changes are told from today's first look on."), first);
        Assert.Equal((0, "There is no earlier OAC pack to compare with: changes are told from the next one on."), pack);
        Assert.Equal((0, "Nothing older is kept: compared with the records of 2026-11-23 at 09:10."), second);
    }

    [Fact]
    public async Task Where_nothing_is_to_be_kept_no_changes_are_promised()
    {
        fake.Snapshots.KeepsAny = false;
        const string note = "There is nothing to compare with: this app is set to keep no earlier states of records (Reports:KeepDays).";

        Assert.Equal((0, note), await SinceAsync(""));
        Assert.Equal((0, note), await SinceAsync("since: last pack"));
        KnownPhrases.AssertSentence(note);
    }

    [Theory]
    [InlineData("since: soon", "\"soon\" is no time to compare with.")]
    [InlineData("since: none", "\"none\" is no time to compare with.")]
    [InlineData("since: today; since: today", "\"since\" is given twice.")]
    [InlineData("colour: blue", "Unknown key \"colour\".")]
    public async Task What_is_no_time_is_refused(string where, string message)
    {
        var refused = Assert.IsType<Refused>(await fake.Ask(new ReportRequest("changes", where, 5), records: records));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.IsType<Refused>(await fake.Ask(new ReportRequest("rfi-log", "since: today", 5), records: records));
    }

    [Fact]
    public async Task Filters_keep_what_fits_them_now_or_did_then()
    {
        fake.Rfis.AddRange(
        [
            Make.Rfi("1", disciplines: ["Structural"], to: [Make.User("ANN")]), Make.Rfi("2", to: [Make.User("BOB")]), Make.Rfi("3", to: [Make.User("BOB")]), Make.Rfi("4", to: [Make.User("ANN")]), Make.Rfi("5", "draft"),
        ]);
        await LookAsync();
        fake.Rfis[0] = fake.Rfis[0] with { AssignedTo = [Make.User("BOB")] };
        fake.Rfis[1] = fake.Rfis[1] with { AssignedTo = [Make.User("ANN")], Title = "Beam pocket" };
        fake.Rfis[2] = fake.Rfis[2] with { Title = "Renamed" };
        fake.Rfis[4] = fake.Rfis[4] with { Title = "Renamed" };
        fake.Rfis.RemoveAt(3);

        Assert.Equal(["RFI-1", "RFI-2", "RFI-4"], await NumbersAsync("assignee: Ann"));
        Assert.Equal(["RFI-1", "RFI-2", "RFI-4"], await NumbersAsync("assignee: Lumen"));
        Assert.Equal(["RFI-1", "RFI-2", "RFI-3"], await NumbersAsync("assignee: Bob"));
        Assert.Equal(["RFI-1"], await NumbersAsync("module: rfis; discipline: Structural"));
        Assert.Equal(["RFI-2"], await NumbersAsync("text: pocket"));
        Assert.Equal(["RFI-1", "RFI-2", "RFI-3", "RFI-4"], await NumbersAsync(""));
        Assert.Equal(["RFI-5"], await NumbersAsync("status: draft"));
    }

    [Fact]
    public async Task The_pack_tells_what_changed_since_the_last_pack_of_an_earlier_day_however_often_it_is_made()
    {
        fake.Issues.Add(Make.Issue(1));
        var none = await PackAsync();
        fake.Time.Advance(TimeSpan.FromDays(7));
        fake.Issues.Add(Make.Issue(2));

        var once = await PackAsync();
        var twice = await PackAsync();

        Assert.Equal("There is no earlier OAC pack to compare with: changes are told from the next one on.", Changes(none).Note);
        Assert.Equal(["New record #2:  → Open"], Rows(Changes(once)));
        Assert.Equal(Rows(Changes(once)), Rows(Changes(twice)));
    }

    [Fact]
    public async Task A_pack_opened_again_while_a_module_fails_does_not_take_the_place_of_the_whole_one()
    {
        fake.Issues.Add(Make.Issue(1));
        fake.Rfis.Add(Make.Rfi("1"));
        await PackAsync();
        await records.ForgetAsync();
        fake.FailFrom("rfis", 0, AccErrorKind.Unavailable);
        fake.Time.Advance(TimeSpan.FromHours(1));
        await PackAsync();
        await records.ForgetAsync();
        fake.Before = (_, _, _) => Task.CompletedTask;
        fake.Time.Advance(TimeSpan.FromDays(7));
        fake.Rfis.Add(Make.Rfi("2"));

        var pack = await PackAsync();

        Assert.Equal(["New record RFI-2:  → Open"], Rows(Changes(pack)));
        Assert.Empty(Changes(pack).Result!.Receipt.Missing);
    }

    [Fact]
    public async Task Names_that_could_not_be_read_are_no_change()
    {
        fake.Issues.Add(Make.Issue(1, to: Make.User("ANN")));
        fake.FailFrom("people", 0, AccErrorKind.Unavailable);
        await LookAsync();
        fake.Before = (_, _, _) => Task.CompletedTask;
        Assert.Empty((await ChangesAsync()).Table!.Rows);

        fake.Issues[0] = fake.Issues[0] with { AssignedTo = Make.User("BOB") };
        await records.ForgetAsync();

        Assert.Equal(["Ball passed #1: Ann → Bob"], Rows(await ChangesAsync()));
    }

    [Theory]
    [InlineData("America/Chicago", "Compared with the records of 2026-11-23 at 09:10.", "Compared with the records of Nov 23, 2026 at 9:10\u00a0AM.")]
    [InlineData("Europe/Berlin", "Compared with the records of 2026-11-23 at 09:10 (America/Chicago).", "Compared with the records of Nov 23, 2026 at 9:10\u00a0AM (America/Chicago).")]
    public async Task When_it_is_compared_with_is_said_by_the_readers_clock_and_whose_time_it_is_where_that_is_another(string browser, string note, string read)
    {
        fake.Issues.Add(Make.Issue(1));
        await LookAsync();
        var american = new Words(CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("en-US"), (_, _) => null);

        var section = Assert.IsType<Reported>(await fake.Ask(new ReportRequest("changes", "", 5), Make.Context(browserZone: browser), records)).Report.Sections[0];

        Assert.Equal(note, section.Note);
        Assert.Equal(read, PhraseBook.Sentence(section.Note!, american));
        KnownPhrases.AssertSentence(section.Note!);
    }

    [Fact]
    public async Task Of_a_BIM_360_project_the_issues_are_compared()
    {
        var context = Make.Context(Make.Project(platform: Platform.Bim360));
        fake.Issues.Add(Make.Issue(1));
        await fake.Ask(new ReportRequest("changes", "", 5), context, records);
        await records.ForgetAsync();
        fake.Time.Advance(TimeSpan.FromDays(1));
        fake.Issues.Add(Make.Issue(2));

        var report = Assert.IsType<Reported>(await fake.Ask(new ReportRequest("changes", "", 5), context, records)).Report;

        Assert.Equal(["New record #2:  → Open"], Rows(report.Sections[0]));
        Assert.Empty(report.Receipt.Missing);
    }

    private static ReportSection Changes(Report report) => report.Sections.Single(section => section.Shape == SectionShape.Changes);

    private static IEnumerable<string> Rows(ReportSection section) =>
        section.Table!.Rows.Select(row => $"{row.Cells[0]} {row.Cells[1]}: {row.Cells[3]} → {row.Cells[4]}{(row.Cells[5].Length > 0 ? $" {row.Cells[5]}" : "")}");

    private void AddWorld(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            fake.Issues.Add(Make.Issue(number, number % 5 == 0 ? "closed" : "open", due: "2026-11-20", to: number % 3 == 0 ? null : Make.User("ANN")));
            fake.Rfis.Add(Make.Rfi($"{number}", number % 4 == 0 ? "answered" : "open", to: [Make.User("ANN")]));
            fake.Submittals.Add(Make.Submittal(number, $"A-{number}", response: number % 2 == 0 ? "r1" : null));
        }
    }

    private async Task LookAsync(int days = 1)
    {
        await fake.Ask(new OverviewRequest(), records: records);
        await records.ForgetAsync();
        fake.Time.Advance(TimeSpan.FromDays(days));
    }

    private async Task<Report> PackAsync()
    {
        var report = Assert.IsType<Reported>(await fake.Ask(new ReportRequest("oac", "", 50), records: records)).Report;
        await records.ForgetAsync();
        return report;
    }

    private async Task<ReportSection> ChangesAsync(string where = "")
    {
        // What is being kept of an earlier question is there before this one.
        await records.ForgetAsync();
        var section = Assert.IsType<Reported>(await fake.Ask(new ReportRequest("changes", where, 50), records: records)).Report.Sections[0];
        Assert.Null(section.Problem);
        KnownPhrases.AssertSentence(section.Note!);
        return section;
    }

    private async Task<(int Count, string? Note)> SinceAsync(string where)
    {
        var section = await ChangesAsync(where);
        return (section.Table!.Rows.Count, section.Note);
    }

    private async Task<string[]> NumbersAsync(string where) =>
        [.. (await ChangesAsync(where)).Table!.Rows.Select(row => row.Cells[1]).Distinct().Order(StringComparer.Ordinal)];

    private Task<IReadOnlyList<AccAssistant.Records.Reports.Changes.TakenSnapshot>> TakenAsync() => fake.Snapshots.ListAsync("ME", Make.ProjectId, TestContext.Current.CancellationToken);
}
