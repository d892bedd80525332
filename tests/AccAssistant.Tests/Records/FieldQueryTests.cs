using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

/// <summary>Filters and groups by every field a record has.</summary>
public sealed class FieldQueryTests
{
    private readonly FakeProject fake = new() { Now = "2026-11-23" };

    public FieldQueryTests()
    {
        fake.People.AddRange([Make.Person("PRIYA", "Priya Shah", "c1", "Lumen Architects"), Make.Person("TOM", "Tom Lind", "c2", "Steelcraft")]);
        fake.Locations.AddRange(
        [
            new Location("root", null, "Riverside"), new("tower", "root", "Tower"), new("l1", "tower", "Level 1"), new("lobby", "l1", "Lobby"),
            new("l12", "tower", "Level 12"), new("podium", "root", "Podium"), new("p1", "podium", "Level 1"),
        ]);
        fake.IssueTypes.Add(new IssueType("cat", "Quality", true, [new IssueSubtype("defect", "Defect", true), new IssueSubtype("punch", "Punch list", true)]));
        fake.RootCauses.Add(new RootCauseCategory("design", "Design", true, [new RootCause("clash", "Coordination clash", true)]));
        fake.IssueAttributes.Add(new AttributeDefinition("trade", "Trade", "list", [new("o1", "Electrical"), new("o2", "Mechanical")]));
        fake.RfiTypes.Add(new RfiType("t1", "Design clarification", true));
        fake.RfiAttributes.Add(new AttributeDefinition("bid", "Bid package", "text", [new("b3", "BP-03 Steel")]));
        fake.Responses.AddRange([new("r1", "Approved", "1"), new("r2", "Approved as Noted", "1")]);
        fake.Issues.AddRange(
        [
            Make.Issue(1, location: "lobby", type: "defect") with { RootCauseId = "clash", CreatedBy = "PRIYA", AttachmentCount = 2, Attributes = [new IssueAttribute("trade", "Trade", "list", "o1")] },
            Make.Issue(2, location: "l12", type: "punch") with { TypeId = "cat", CreatedBy = "TOM", CommentCount = 1, Attributes = [new IssueAttribute("trade", "Trade", "list", "gone")] },
            Make.Issue(3, "closed", location: "p1", closed: Make.At("2026-11-11T15:00:00Z")) with { CreatedBy = "LEFT1234" },
            Make.Issue(4, due: "2026-11-30", to: Make.User("PRIYA")),
        ]);
        fake.Rfis.AddRange(
        [
            Make.Rfi("1", "answered", disciplines: ["Structural", "Electrical"], answered: Make.At("2026-11-05T15:00:00Z")) with { AnsweredBy = "PRIYA", TypeId = "t1", CostImpact = "Yes", Priority = "High", ManagerId = "TOM", OfficialResponse = "Use 12 mm.", Attributes = [new RfiAttribute("bid", ["b3"])] },
            Make.Rfi("2", "closed", answered: Make.At("2026-11-11T15:00:00Z")) with { CostImpact = "Unknown", ScheduleImpact = "Yes", ClosedAt = Make.At("2026-11-12T15:00:00Z"), LocationIds = ["l1", "p1"] },
            Make.Rfi("3", due: "2026-11-20T18:00:00Z") with { CostImpact = "No" },
        ]);
        fake.Submittals.AddRange(
        [
            Make.Submittal(1, "084413-1", response: "r1") with { SpecIdentifier = "08 44 13", SpecTitle = "Glazed curtain walls", PackageIdentifier = 7, PackageTitle = "Facade", Subcontractor = Make.Company("c9"), RequiredOnJobDate = Make.Day("2026-12-01") },
            Make.Submittal(2, "033000-1", response: "r2") with { Priority = "Low" },
            Make.Submittal(3, "260500-1") with { SpecIdentifier = "26 05 00", SpecTitle = "Common work", RespondedAt = Make.At("2026-11-10T15:00:00Z") },
        ]);
    }

    [Theory]
    [InlineData("location: Level 1", "#1, #3")]
    [InlineData("location: Tower > Level 1", "#1")]
    [InlineData("location: tower", "#1, #2")]
    [InlineData("location: lob", "#1")]
    [InlineData("location: none", "#4")]
    [InlineData("location: Podium, none", "#3, #4")]
    [InlineData("type: defect", "#1")]
    [InlineData("category: quality", "#2")]
    [InlineData("category: none", "#1, #3, #4")]
    [InlineData("root cause: clash", "#1")]
    [InlineData("creator: Lumen", "#1")]
    [InlineData("created by: me", "")]
    [InlineData("custom: Trade = electrical", "#1")]
    [InlineData("custom Trade: Electrical, none", "#1, #3, #4")]
    [InlineData("custom: Trade = mechanical", "")]
    [InlineData("custom: trade = option", "#2")]
    [InlineData("has: attachment", "#1")]
    [InlineData("without: attachments", "#2, #3, #4")]
    [InlineData("has: comment; without: assignee", "#2")]
    [InlineData("has: due date, assignee", "#4")]
    [InlineData("without: due date; status: open", "#1, #2")]
    [InlineData("closed: last 2 weeks", "#3")]
    public Task Issues_are_found_by(string where, string labels) => FindsAsync(RecordModule.Issues, where, labels);

    [Theory]
    [InlineData("discipline: electrical", "RFI-1")]
    [InlineData("discipline: none", "RFI-2, RFI-3")]
    [InlineData("type: clarification", "RFI-1")]
    [InlineData("cost: yes", "RFI-1")]
    [InlineData("cost impact: no", "RFI-3")]
    [InlineData("cost: unknown, yes", "RFI-1, RFI-2")]
    [InlineData("impact: yes", "RFI-1, RFI-2")]
    [InlineData("cost or schedule: none", "")]
    [InlineData("schedule: none", "RFI-1, RFI-3")]
    [InlineData("priority: high", "RFI-1")]
    [InlineData("priority: low", "")]
    [InlineData("manager: tom", "RFI-1")]
    [InlineData("answered by: lumen", "RFI-1")]
    [InlineData("answered by: nobody", "RFI-2, RFI-3")]
    [InlineData("custom: Bid package = steel", "RFI-1")]
    [InlineData("has: response", "RFI-1, RFI-2")]
    [InlineData("without: answer", "RFI-3")]
    [InlineData("answered: before 2026-11-10", "RFI-1")]
    [InlineData("location: podium", "RFI-2")]
    public Task RFIs_are_found_by(string where, string labels) => FindsAsync(RecordModule.Rfis, where, labels);

    [Theory]
    [InlineData("spec: 08 44", "084413-1")]
    [InlineData("spec: 084413", "084413-1")]
    [InlineData("spec section: curtain", "084413-1")]
    [InlineData("division: 8", "084413-1")]
    [InlineData("division: 26", "260500-1")]
    [InlineData("division: concrete, openings", "033000-1, 084413-1")]
    [InlineData("package: facade", "084413-1")]
    [InlineData("package: none", "033000-1, 260500-1")]
    [InlineData("response: approved", "084413-1")]
    [InlineData("response: noted", "033000-1")]
    [InlineData("response: none", "260500-1")]
    [InlineData("required: next 2 weeks", "084413-1")]
    [InlineData("required on job: none", "033000-1, 260500-1")]
    [InlineData("subcontractor: nobody", "033000-1, 260500-1")]
    public Task Submittals_are_found_by(string where, string labels) => FindsAsync(RecordModule.Submittals, where, labels);

    [Theory]
    [InlineData(RecordModule.Rfis, "spec: 03", "\"spec\" is for submittals only, not for RFIs. For RFIs there are: module, status, assignee, creator, manager, answered by, category, type, discipline,")]
    [InlineData(RecordModule.Submittals, "has: comment", "\"has: comment\" is for issues and RFIs only, not for submittals.")]
    [InlineData(RecordModule.Issues, "has: colour", "Unknown word after has \"colour\". Allowed: due date, attachment, comment, assignee, former assignee, location.")]
    [InlineData(RecordModule.Issues, "has: due date; without: due date", "\"due date\" is asked for twice")]
    [InlineData(RecordModule.Issues, "location: Level 2", "No issue has the location \"Level 2\". There are: Podium; Podium > Level 1;")]
    [InlineData(RecordModule.Rfis, "discipline: elektrical", "No RFI has the discipline \"elektrical\". Did you mean \"Electrical\"? There are: Electrical; Structural; or none.")]
    [InlineData(RecordModule.Issues, "custom: Electrical", "Write custom: Title = value.")]
    [InlineData(RecordModule.Issues, "custom: Colour = red", "No custom attribute of issues is called \"Colour\". There are: Trade.")]
    [InlineData(RecordModule.Issues, "group: custom Trades", "No custom attribute of issues is called \"Trades\". Did you mean \"Trade\"? There are: Trade.")]
    [InlineData(RecordModule.Issues, "group: custom Bid package", "No custom attribute of issues is called \"Bid package\". There are: Trade.")]
    [InlineData(RecordModule.Issues, "measure: response time", "Unknown measure for issues \"response time\". Allowed: days open, days late.")]
    [InlineData(RecordModule.Issues, "group: spec", "Unknown group for issues \"spec\"")]
    public async Task What_a_module_or_project_does_not_have_is_answered_with_what_there_is(RecordModule module, string where, string message)
    {
        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(module, where, 10)));

        Assert.Equal(RefusalKind.Query, refused.Kind);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordModule.Issues, "group: creator", "former member (…1234) 1, Priya Shah 1, Tom Lind 1, (not known) 1")]
    [InlineData(RecordModule.Issues, "group: root cause", "(not set) 3, Coordination clash 1")]
    [InlineData(RecordModule.Issues, "group: custom Trade", "(not set) 2, an option (name not available) 1, Electrical 1")]
    [InlineData(RecordModule.Issues, "group: closed month", "2026-11 1, (no closed date) 3")]
    [InlineData(RecordModule.Issues, "closed: last 2 weeks; group: week", "2026-11-09..2026-11-15 1")]
    [InlineData(RecordModule.Issues, "group: week", "2026-11-30..2026-12-06 1, (no due date) 3")]
    [InlineData(RecordModule.Issues, "group: level", "Podium > Level 1 1, Tower > Level 1 1, Tower > Level 12 1, (not set) 1")]
    [InlineData(RecordModule.Issues, "group: module", "Issues 4")]
    [InlineData(RecordModule.Rfis, "group: discipline", "(not set) 2, Electrical 1, Structural 1")]
    [InlineData(RecordModule.Rfis, "group: cost", "No 1, Unknown 1, Yes 1")]
    [InlineData(RecordModule.Rfis, "group: answered week", "2026-11-02..2026-11-08 1, 2026-11-09..2026-11-15 1, (no answered date) 1")]
    [InlineData(RecordModule.Submittals, "group: division", "03 Concrete 1, 08 Openings 1, 26 Electrical 1")]
    [InlineData(RecordModule.Submittals, "group: package", "(not set) 2, 7 Facade 1")]
    [InlineData(RecordModule.Submittals, "group: response", "Approved 1, Approved as Noted 1, (no response) 1")]
    public async Task Records_are_grouped_by(RecordModule module, string where, string groups)
    {
        var result = await fake.Query(module, where);

        Assert.Equal(groups, string.Join(", ", result.Groups.Select(group => $"{group.Name} {group.Count}")));
    }

    [Fact]
    public async Task What_words_were_taken_to_mean_is_said()
    {
        var place = await fake.Query(RecordModule.Issues, "location: tower");
        var part = await fake.Query(RecordModule.Issues, "location: lob; root cause: coord");
        var spec = await fake.Query(RecordModule.Submittals, "spec: 08");

        Assert.Equal("Issues · in tower", place.Receipt.Filter);
        Assert.Contains("tower includes the 3 places inside it", place.Receipt.Definitions);
        Assert.Equal("Issues · root cause coord · in lob", part.Receipt.Filter);
        Assert.Contains("in \"lob\" means Tower > Level 1 > Lobby", part.Receipt.Definitions);
        Assert.Contains("root cause \"coord\" means Coordination clash", part.Receipt.Definitions);
        Assert.Contains("spec section \"08\" means 08 44 13 Glazed curtain walls", spec.Receipt.Definitions);
    }

    [Fact]
    public async Task Files_nobody_has_looked_for_yet_are_neither_there_nor_missing()
    {
        var with = await fake.Query(RecordModule.Rfis, "has: attachment");
        var without = await fake.Query(RecordModule.Rfis, "without: attachment");

        Assert.Equal((0, 0), (with.Receipt.Matched, without.Receipt.Matched));
        Assert.All([with, without], result => Assert.Contains("attachments are known of only 0 of 3 RFIs so far; the others are in no count here", result.Receipt.Missing));
    }

    [Fact]
    public async Task Values_whose_names_could_not_be_read_are_said_to_be_missing()
    {
        fake.FailFrom("root causes", 0, AccErrorKind.Unavailable);

        var grouped = await fake.Query(RecordModule.Issues, "group: root cause");
        var refused = Assert.IsType<Refused>(await fake.Ask(new QueryRequest(RecordModule.Issues, "root cause: clash", 10)));

        Assert.Contains("names of root causes could not be read (Autodesk did not answer)", grouped.Receipt.Missing);
        Assert.Contains("No issue has the root cause \"clash\".", refused.Message, StringComparison.Ordinal);
    }

    private async Task FindsAsync(RecordModule module, string where, string labels)
    {
        var result = await fake.Query(module, where + "; sort: number");

        Assert.Equal(labels, string.Join(", ", result.Rows.Select(row => row.Record.Label)));
        Assert.Equal(result.Rows.Count, result.Receipt.Matched);
        var again = await fake.Query(module, result.Query);
        Assert.Equal(result.Query, again.Query);
        Assert.Equal(result.Rows.Select(row => row.Record.Id), again.Rows.Select(row => row.Record.Id));
    }
}
