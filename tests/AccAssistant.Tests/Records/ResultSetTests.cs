using AccAssistant.Acc;
using AccAssistant.Acc.People;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Results that are paged, asked again, narrowed, and of several modules.</summary>
public sealed class ResultSetTests : IDisposable
{
    private readonly FakeProject fake = new() { Now = "2026-11-23" };
    private readonly ProjectRecords records;

    public ResultSetTests()
    {
        fake.People.AddRange([Make.Person("A", "Ann Lee", "c1", "Alpha", new Role("r1", "Architect")), Make.Person("B", "Bob Roe", "c2", "Beta"), new Person("C", "Cyd", null, null, null, [], "deleted")]);
        for (var number = 1; number <= 45; number++)
            fake.Rfis.Add(Make.Rfi($"{number}", due: number % 2 == 0 ? "2026-11-10T18:00:00Z" : null, disciplines: number % 3 == 0 ? ["Electrical"] : null, to: Make.User(number % 5 == 0 ? "B" : "A")));
        fake.Issues.AddRange([Make.Issue(1, due: "2026-11-01", to: Make.User("A")), Make.Issue(2)]);
        records = fake.Open();
    }

    public void Dispose() => records.Dispose();

    [Fact]
    public async Task More_rows_are_those_of_the_result_as_it_was()
    {
        var first = await QueryAsync("sort: number", 20);
        fake.Rfis.Clear();
        fake.Time.Advance(TimeSpan.FromMinutes(6));

        var rest = Assert.IsType<Answered>(await AskAsync(new RowsRequest(first.Id, first.Query, 20, 100))).Result;

        Assert.Equal(Enumerable.Range(1, 45).Select(number => $"RFI-{number}"), first.Rows.Concat(rest.Rows).Select(row => row.Record.Label));
        Assert.Equal((first.Id, first.Receipt), (rest.Id, rest.Receipt));
    }

    [Fact]
    public async Task A_result_no_longer_kept_is_asked_again()
    {
        var first = await QueryAsync("status: overdue; sort: number; top: 2", 5);
        for (var i = 0; i < 70; i++)
            await QueryAsync("status: open", 1);

        var again = Assert.IsType<Answered>(await AskAsync(new RowsRequest(first.Id, first.Query, 5, 5))).Result;

        Assert.Equal(2, first.Rows.Count);
        Assert.NotEqual(first.Id, again.Id);
        Assert.Equal(["RFI-12", "RFI-14", "RFI-16", "RFI-18", "RFI-20"], again.Rows.Select(row => row.Record.Label));
    }

    [Fact]
    public async Task Counting_alone_crowds_no_result_out()
    {
        var first = await QueryAsync("status: overdue; sort: number", 5);
        for (var i = 0; i < 70; i++)
            await QueryAsync("status: open", 0);

        var rest = Assert.IsType<Answered>(await AskAsync(new RowsRequest(first.Id, first.Query, 5, 5))).Result;

        Assert.Equal(first.Id, rest.Id);
    }

    [Fact]
    public async Task Half_an_hour_later_a_result_is_asked_again()
    {
        var first = await QueryAsync("sort: number", 5);
        fake.Rfis.RemoveRange(0, 44);
        fake.Time.Advance(TimeSpan.FromHours(2));

        var again = Assert.IsType<Answered>(await AskAsync(new RowsRequest(first.Id, first.Query, 0, 5))).Result;

        Assert.Equal(["RFI-45"], again.Rows.Select(row => row.Record.Label));
    }

    [Theory]
    [InlineData("location", "Location", "Tower > Level 2; Roof")]
    [InlineData("company", "Company", "Alpha; Beta")]
    [InlineData("created month", "Created month", "2026-11")]
    public async Task Rows_show_what_they_are_grouped_by(string group, string column, string cell)
    {
        fake.Locations.AddRange([new("root", null, "Riverside"), new("tower", "root", "Tower"), new("l2", "tower", "Level 2"), new("roof", "root", "Roof")]);
        fake.Rfis[0] = Make.Rfi("1", to: [Make.User("A"), Make.User("B")]) with { LocationIds = ["l2", "roof"] };

        var result = await QueryAsync($"group: {group}; sort: number", 1);

        Assert.Equal((column, cell), (result.Columns[^1].Name, result.Rows[0].Cells[^1]));
        Assert.Equal(6, (await QueryAsync("group: status", 1)).Columns.Count);
    }

    [Theory]
    [InlineData("discipline: electrical", "module: rfis; status: overdue; discipline: electrical", 7)]
    [InlineData("status: open", "module: rfis; status: open", 45)]
    [InlineData("assignee: Bob", "module: rfis; status: overdue; assignee: Bob", 4)]
    public async Task A_result_is_narrowed_by_saying_only_what_changes(string where, string query, int matched)
    {
        var first = await QueryAsync("status: overdue; group: assignee; sort: number; top: 3", 5);

        var narrower = Assert.IsType<Answered>(await AskAsync(new QueryRequest(null, where, 5) { Refines = first.Query })).Result;

        Assert.Equal((query, matched), (narrower.Query, narrower.Receipt.Matched));
    }

    [Fact]
    public async Task Several_modules_are_counted_together_and_each_says_what_its_words_mean()
    {
        var result = Assert.IsType<Answered>(await AskAsync(new QueryRequest(null, "module: rfis, issues; status: overdue; group: module", 3))).Result;

        Assert.Equal([RecordModule.Issues, RecordModule.Rfis], result.Modules);
        Assert.Equal("module: issues, rfis; status: overdue; group: module", result.Query);
        Assert.Equal((23, 47, 47), (result.Receipt.Matched, result.Receipt.Read, result.Receipt.Total));
        Assert.Equal([new ResultGroup("RFIs", 22), new ResultGroup("Issues", 1)], result.Groups);
        Assert.Equal("#1", result.Rows[0].Record.Label);
        Assert.Equal("Ball in court", result.Columns[3].Name);
        Assert.Contains("issues: overdue = due before 2026-11-23 and still open; 1 open one has no due date", result.Receipt.Definitions);
    }

    [Fact]
    public async Task A_module_that_cannot_be_read_is_missing_from_the_others_not_zero()
    {
        fake.FailFrom("submittals", 0, AccErrorKind.Forbidden);
        var some = Assert.IsType<Answered>(await AskAsync(new QueryRequest(null, "module: all", 3))).Result;
        fake.Before = (_, _, _) => Task.FromException(FakeProject.Error(AccErrorKind.Forbidden));
        await records.ForgetAsync();
        var none = await AskAsync(new QueryRequest(null, "module: all", 3));

        Assert.Equal(47, some.Receipt.Matched);
        Assert.Equal("Issues and RFIs", some.Receipt.Filter);
        Assert.Contains(some.Receipt.Missing, sentence => sentence.StartsWith("You have no access to submittals", StringComparison.Ordinal));
        Assert.Equal(RefusalKind.Forbidden, Assert.IsType<Refused>(none).Kind);
    }

    [Theory]
    [InlineData("", 3, "Ann Lee, Bob Roe, Cyd")]
    [InlineData("alpha", 1, "Ann Lee")]
    [InlineData("archi", 1, "Ann Lee")]
    [InlineData("nobody here", 0, "")]
    public async Task People_are_found_by_name_company_and_role(string who, int matched, string names)
    {
        var found = Assert.IsType<PeopleFound>(await AskAsync(new PeopleRequest(who, 10)));

        Assert.Equal(matched, found.Receipt.Matched);
        Assert.Equal(names, string.Join(", ", found.People.Select(person => person.Name)));
    }

    [Fact]
    public async Task People_come_with_what_they_hold()
    {
        var found = Assert.IsType<PeopleFound>(await AskAsync(new PeopleRequest("", 1)));

        Assert.Equivalent(new ProjectMember("Ann Lee", null, "Alpha", ["Architect"], "active", 37, 19), Assert.Single(found.People));
        Assert.Equal([new("(company not known)", 1), new("Alpha", 1), new ResultGroup("Beta", 1)], found.Companies);
    }

    [Fact]
    public async Task The_one_who_asks_is_found_by_id_and_not_by_name()
    {
        fake.People.Add(Make.Person(Make.Context().Caller.UserId, "Ann Lee", "c2", "Beta"));

        var found = Assert.IsType<PeopleFound>(await AskAsync(new PeopleRequest("", 10) { Me = true }));

        Assert.Equal(("Ann Lee", "Beta"), (Assert.Single(found.People).Name, found.People[0].Company));
        Assert.Equal(1, found.Receipt.Matched);
    }

    [Fact]
    public async Task Without_access_to_people_that_is_said()
    {
        fake.FailFrom("people", 0, AccErrorKind.Forbidden);

        var refused = Assert.IsType<Refused>(await AskAsync(new PeopleRequest("", 1)));

        Assert.Equal("The people of this project could not be read: no access.", refused.Message);
    }

    private Task<RecordReply> AskAsync(RecordRequest request) => fake.Ask(request, records: records);

    private async Task<ResultSet> QueryAsync(string where, int rows) =>
        Assert.IsType<Answered>(await AskAsync(new QueryRequest(RecordModule.Rfis, where, rows))).Result;
}
