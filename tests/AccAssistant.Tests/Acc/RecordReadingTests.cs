using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Tests.Acc;

public sealed class RecordReadingTests
{
    [Fact]
    public async Task A_full_issue_is_read_whole()
    {
        var issue = await IssueOf("""
            {"id":"i-1","displayId":214,"title":"Fire damper | <b>clash</b>","description":"60 mm","status":"in_review","issueTypeId":"t","issueSubtypeId":"s",
             "assignedTo":"58422004","assignedToType":"company","dueDate":"2026-09-25","startDate":null,"locationId":"l","locationDetails":"Grid C/4","rootCauseId":"r",
             "published":false,"deleted":false,"commentCount":2,"attachmentCount":1,"createdBy":"A","createdAt":"2026-09-03T10:21:45.310Z","updatedBy":"B",
             "updatedAt":"2026-09-12T16:40:08.771Z","closedBy":null,"closedAt":null,"officialResponse":{},"gpsCoordinates":null,
             "customAttributes":[{"attributeDefinitionId":"d","value":3,"type":"numeric","title":"Delay"},{"attributeDefinitionId":"e","value":null,"type":"text"},null]}
            """);

        Assert.Equal((214, "in_review", new DateOnly(2026, 9, 25), false), (issue.DisplayId, issue.Status, issue.DueDate, issue.Published));
        Assert.Equal(new Party(PartyKind.Company, "58422004"), issue.AssignedTo);
        Assert.Equal([new IssueAttribute("d", "Delay", "numeric", "3"), new IssueAttribute("e", null, "text", null)], issue.Attributes);
        Assert.Equal(new DateTimeOffset(2026, 9, 3, 10, 21, 45, 310, TimeSpan.Zero), issue.CreatedAt);
    }

    [Fact]
    public async Task An_issue_with_nothing_but_its_id_is_read()
    {
        var issue = await IssueOf("""{"id":"i-1"}""");

        Assert.Equal(("", "", null, null, true), (issue.Title, issue.Status, issue.AssignedTo, issue.DueDate, issue.Published));
        Assert.Empty(issue.Attributes);
    }

    [Fact]
    public async Task Unknown_words_wrong_types_and_impossible_dates_do_not_break_an_issue()
    {
        var issue = await IssueOf("""
            {"id":17,"displayId":"0214","title":{"text":"?"},"status":"awaiting_magic","assignedTo":"x","assignedToType":"martian","dueDate":"0001-01-01","startDate":"32 March",
             "published":"true","deleted":null,"commentCount":"many","attachmentCount":9e99,"createdAt":"9999-12-31T23:59:59Z","updatedAt":12,"closedAt":{},"customAttributes":null}
            """);

        Assert.Equal(("17", 214, "", "awaiting_magic"), (issue.Id, issue.DisplayId, issue.Title, issue.Status));
        Assert.Equal(PartyKind.Unknown, issue.AssignedTo?.Kind);
        Assert.Equal((null, null, null, 0), (issue.DueDate, issue.CreatedAt, issue.UpdatedAt, issue.AttachmentCount));
    }

    [Fact]
    public async Task A_row_without_an_id_is_not_counted_as_read()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List([Bodies.Row(1), "null", """{"title":"?"}"""], 0, 3))));

        var page = Assert.Single(await rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation).ToListAsync(AccRig.Cancellation));

        Assert.Single(page.Items);
        Assert.Equal(3, page.Total);
    }

    [Fact]
    public async Task A_bim_360_issue_is_asked_for_in_its_container()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""{"id":"i-1"}""")));

        await rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(Platform.Bim360) with { IssueContainerId = "container" }, "../i", AccRig.Cancellation);

        Assert.Equal("/construction/issues/v1/projects/container/issues/..%2Fi", Assert.Single(rig.Autodesk.Sent).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_rfi_is_read_with_its_answers_but_not_their_drafts()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""
            {"id":"r-1","customIdentifier":"118","title":"Sleeve","question":"Which?","status":"openRev1","workflowType":"EU",
             "assignedTo":[{"id":"R3","type":"user"},{"id":"58421983","type":"company"},"K7",null,7],"managerId":"K7","reviewers":["R3",null],
             "dueDate":"2026-09-22T21:00:00.000Z","costImpact":"Unknown","scheduleImpact":"Yes","priority":"High","discipline":["Mechanical","Structural"],"category":"Coordination",
             "locations":null,"commentsCount":1,"officialResponse":null,"customAttributes":{"map":["x"]},
             "responses":[{"id":"a","state":"submitted","text":"Build it","status":"answered","createdBy":"R3","createdAt":"2026-09-09T14:05:10.000Z","deletedAt":null},
                          {"id":"b","state":"draft","text":"no"},{"id":"c","state":"submitted","text":"gone","deletedAt":"2026-09-10T00:00:00Z"}]}
            """)));

        var detail = await rig.Get<RfisApi>().GetAsync(AccRig.Maya, AccRig.Project(), "r-1", AccRig.Cancellation);

        Assert.Equal([new Party(PartyKind.User, "R3"), new Party(PartyKind.Company, "58421983"), new Party(PartyKind.Unknown, "K7")], detail.Rfi.AssignedTo);
        Assert.Equal(("118", "openRev1", "Unknown", "Yes"), (detail.Rfi.Number, detail.Rfi.Status, detail.Rfi.CostImpact, detail.Rfi.ScheduleImpact));
        Assert.Equal(["Mechanical", "Structural"], detail.Rfi.Disciplines);
        Assert.Equal(["Coordination"], detail.Rfi.Categories);
        Assert.Equal(["R3"], detail.Rfi.Reviewers);
        Assert.Empty(detail.Rfi.LocationIds);
        Assert.Equal("Build it", Assert.Single(detail.Responses).Text);
    }

    [Fact]
    public async Task A_submittal_is_read_with_its_codes_as_text_and_its_holders_as_parties()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json("""
            {"id":"s-1","identifier":41,"customIdentifier":"051200-4","customIdentifierHumanReadable":"051200-4","title":"Beams","revision":"1","stateId":"rev","statusId":2,
             "ballInCourtUsers":["R3"],"ballInCourtCompanies":["58422004"],"ballInCourtRoles":["role"],"manager":"K7","managerType":"1","subcontractor":"58422004","subcontractorType":2,
             "dueDate":"2026-09-24","requiredOnJobDate":"2026-11-16T00:00:00Z","leadTime":"28","receivedFromSubmitter":"2026-09-04","packageIdentifier":3}
            """)));

        var item = await rig.Get<SubmittalsApi>().GetAsync(AccRig.Maya, AccRig.Project(), "s-1", AccRig.Cancellation);

        Assert.Equal(("051200-4", 1, "rev", "2"), (item.Number, item.Revision, item.StateId, item.StatusId));
        Assert.Equal([new Party(PartyKind.User, "R3"), new Party(PartyKind.Company, "58422004"), new Party(PartyKind.Role, "role")], item.BallInCourt);
        Assert.Equal((new Party(PartyKind.User, "K7"), new Party(PartyKind.Company, "58422004")), (item.Manager, item.Subcontractor));
        Assert.Equal((new DateOnly(2026, 11, 16), 28), (item.RequiredOnJobDate, item.LeadTimeDays));
        Assert.Equal(new DateTimeOffset(2026, 9, 4, 12, 0, 0, TimeSpan.Zero), item.ReceivedFromSubmitter);
    }

    [Theory]
    [InlineData("null", "\"Unspecified\"", null)]
    [InlineData("\"\"", "\"Unspecified\"", null)]
    [InlineData("\"033000-2\"", "null", "033000-2")]
    [InlineData("\"2\"", "\"033000-2\"", "033000-2")]
    public async Task A_submittal_without_a_number_has_none(string bare, string readable, string? expected)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json($$"""{"id":"s-1","customIdentifier":{{bare}},"customIdentifierHumanReadable":{{readable}}}""")));

        Assert.Equal(expected, (await rig.Get<SubmittalsApi>().GetAsync(AccRig.Maya, AccRig.Project(), "s-1", AccRig.Cancellation)).Number);
    }

    [Fact]
    public async Task A_bim_360_project_says_what_it_lacks_without_asking_for_it()
    {
        using var rig = new AccRig(new ScriptedAutodesk());
        var project = AccRig.Project(Platform.Bim360);

        var rfis = await Assert.ThrowsAsync<AccException>(async () => await rig.Get<RfisApi>().SearchAsync(AccRig.Maya, project, AccRig.Cancellation).ToListAsync(AccRig.Cancellation));
        var submittals = await Assert.ThrowsAsync<AccException>(async () => await rig.Get<SubmittalsApi>().ListAsync(AccRig.Maya, project, false, AccRig.Cancellation).ToListAsync(AccRig.Cancellation));

        Assert.Equal("This is a BIM 360 project: Autodesk gives RFIs of ACC projects only.", rfis.Message);
        Assert.Equal((AccErrorKind.Forbidden, AccErrorKind.Forbidden), (rfis.Kind, submittals.Kind));
        Assert.Empty(rig.Autodesk.Sent);
    }

    [Fact]
    public async Task A_record_of_nothing_but_nulls_and_an_id_is_read()
    {
        const string nulls = """
            {"id":"x","displayId":null,"title":null,"description":null,"status":null,"assignedTo":null,"assignedToType":null,"dueDate":null,"deleted":null,"published":null,"commentCount":null,"customAttributes":null,
             "customIdentifier":null,"question":null,"reviewers":null,"discipline":null,"category":null,"locations":null,"responses":null,"commentsCount":null,"costImpact":null,
             "identifier":null,"revision":null,"stateId":null,"statusId":null,"ballInCourtUsers":null,"manager":null,"managerType":null,"leadTime":null,"createdAt":null,"updatedAt":null}
            """;
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(nulls)));

        var issue = await rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "x", AccRig.Cancellation);
        var rfi = (await rig.Get<RfisApi>().GetAsync(AccRig.Maya, AccRig.Project(), "x", AccRig.Cancellation)).Rfi;
        var item = await rig.Get<SubmittalsApi>().GetAsync(AccRig.Maya, AccRig.Project(), "x", AccRig.Cancellation);

        Assert.Equal(("", "", null, true, false), (issue.Title, issue.Status, issue.AssignedTo, issue.Published, issue.Deleted));
        Assert.Empty(issue.Attributes);
        Assert.Equal(("", null, 0), (rfi.Title, rfi.Number, rfi.CommentCount));
        Assert.Empty(rfi.AssignedTo.Select(party => party.Id).Concat(rfi.Reviewers).Concat(rfi.Disciplines).Concat(rfi.LocationIds));
        Assert.Equal(("", "", 0, null, null), (item.StateId, item.StatusId, item.Revision, item.Manager, item.LeadTimeDays));
        Assert.Empty(item.BallInCourt);
    }

    [Fact]
    public async Task What_records_repeat_is_kept_once_and_reads_the_same()
    {
        var first = await IssueOf("""{"id":"i-1","status":"in_review","createdBy":"K7QX2MNBV4TD","issueTypeId":"ty\u0070e","locationDetails":"Größe 7 \"A\""}""");
        var second = await IssueOf("""{"id":"i-2","status":"in_review","createdBy":"K7QX2MNBV4TD","issueTypeId":"type","locationDetails":"Größe 7 \"A\""}""");

        Assert.Equal(("in_review", "type", "Größe 7 \"A\""), (first.Status, first.TypeId, first.LocationDetails));
        Assert.Same(first.Status, second.Status);
        Assert.Same(first.CreatedBy, second.CreatedBy);
        Assert.Same(first.TypeId, second.TypeId);
        Assert.Same(first.LocationDetails, second.LocationDetails);
    }

    [Fact]
    public async Task A_shared_member_may_be_anything_or_very_long()
    {
        var detail = new string('x', 5000);

        var issue = await IssueOf($$"""{"id":"i-1","status":7,"createdBy":{"id":1},"updatedBy":["a"],"issueTypeId":true,"locationDetails":"{{detail}}"}""");

        Assert.Equal(("7", null, null, "true", detail), (issue.Status, issue.CreatedBy, issue.UpdatedBy, issue.TypeId, issue.LocationDetails));
    }

    private static async Task<Issue> IssueOf(string body)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));
        return await rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i-1", AccRig.Cancellation);
    }
}
