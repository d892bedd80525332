using AccAssistant.Acc;
using AccAssistant.Acc.Accounts;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Tests.Acc;

/// <summary>The vendor's bodies are read without loss.</summary>
public sealed class SampleTests
{
    private static readonly Account Account = new("3f1c7a52-8d0e-4b6a-9a41-6e2f5d90c7b1", "US");

    [Fact]
    public async Task Issues()
    {
        var page = await FirstPageOf("issues.list", rig => rig.Get<IssuesApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(214, page.Total);
        Assert.Equal([214, 213], page.Items.Select(issue => issue.DisplayId));
        Assert.Equal([new Party(PartyKind.Company, "58422004"), new Party(PartyKind.User, "B6VNX4QRM8JL")], page.Items.Select(issue => issue.AssignedTo!.Value));
        Assert.Equal(new DateOnly(2026, 9, 25), page.Items[0].DueDate);
        Assert.Equal(2, page.Items[0].Attributes.Count);
    }

    [Fact]
    public async Task One_issue_and_what_belongs_to_it()
    {
        var issue = await Read("issues.get", rig => rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i", AccRig.Cancellation));
        var comments = await Read("issues.comments", rig => rig.Get<IssuesApi>().ListCommentsAsync(AccRig.Maya, AccRig.Project(), "i", AccRig.Cancellation));
        var attachments = await Read("issues.attachments", rig => rig.Get<IssuesApi>().ListAttachmentsAsync(AccRig.Maya, AccRig.Project(), "i", AccRig.Cancellation));
        var types = await Read("issues.issue-types", rig => rig.Get<IssuesApi>().ListTypesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(("open", 2, "c849ad57-2f60-4b13-8ed9-70f6b1a3e592"), (issue.Status, issue.CommentCount, issue.RootCauseId));
        Assert.Equal(["B6VNX4QRM8JL", "K7QX2MNBV4TD"], comments.Select(comment => comment.CreatedBy));
        Assert.Equal(("damper-clash.jpg", 2841077L), (attachments.Single().Name, attachments.Single().Bytes));
        Assert.Equal(["Clash", "Design query", "Fall protection"], types.SelectMany(type => type.Subtypes).Select(subtype => subtype.Title));
    }

    [Fact]
    public async Task Settings_of_issues()
    {
        var causes = await Read("issues.root-cause-categories", rig => rig.Get<IssuesApi>().ListRootCausesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var attributes = await Read("issues.attribute-definitions", rig => rig.Get<IssuesApi>().ListAttributesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var deleted = await FirstPageOf("issues.list.deleted", rig => rig.Get<IssuesApi>().ListChangedAsync(AccRig.Maya, AccRig.Project(), DateTimeOffset.UnixEpoch, true, AccRig.Cancellation));

        var mappings = await Read("issues.attribute-mappings", rig => rig.Get<IssuesApi>().ListAttributeMappingsAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var me = await Read("issues.users-me", rig => rig.Get<IssuesApi>().GetMeAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(("4b8e6d02-f71c-49a5-83be-0d92c7f5a164", "issueType", "f2c84e19-6ab5-4073-9d1e-5b7ac3806f42"), (Assert.Single(mappings).DefinitionId, mappings[0].ItemType, mappings[0].ItemId));
        Assert.Equal(("K7QX2MNBV4TD", true), (me.UserId, me.IsProjectAdmin));
        Assert.Contains("create", me.PermissionLevels);
        Assert.Equal("Coordination", Assert.Single(causes).Title);
        Assert.Equal(["Design conflict", "Missing information"], causes[0].RootCauses.Select(cause => cause.Title));
        Assert.Equal([("Responsible trade", "list"), ("Delay (days)", "numeric")], attributes.Select(attribute => (attribute.Title, attribute.DataType!)));
        Assert.Equal(["Mechanical", "Structural"], attributes[0].Options.Select(option => option.Value));
        Assert.Empty(attributes[1].Options);
        Assert.True(Assert.Single(deleted.Items).Deleted);
    }

    [Fact]
    public async Task Rfis()
    {
        var page = await FirstPageOf("rfis.search", rig => rig.Get<RfisApi>().SearchAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(118, page.Total);
        Assert.Equal(["118", "117"], page.Items.Select(rfi => rfi.Number));
        Assert.Equal(("Unknown", "Yes", "High"), (page.Items[0].CostImpact, page.Items[0].ScheduleImpact, page.Items[0].Priority));
        Assert.Equal(new DateTimeOffset(2026, 9, 9, 14, 5, 10, TimeSpan.Zero), page.Items[1].AnsweredAt);
        var attribute = Assert.Single(page.Items[0].Attributes);
        Assert.Equal(("d10e7c84-b5f9-4362-8a0d-49e6f1c3b725", "3c9f68ad-e041-4b75-92d7-a8506be1f4c9"), (attribute.DefinitionId, Assert.Single(attribute.Values)));
        Assert.Empty(page.Items[1].Attributes);
    }

    [Fact]
    public async Task Settings_of_rfis()
    {
        var types = await Read("rfis.rfi-types", rig => rig.Get<RfisApi>().ListTypesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var attributes = await Read("rfis.attributes", rig => rig.Get<RfisApi>().ListAttributesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        var workflow = await Read("rfis.workflow", rig => rig.Get<RfisApi>().GetWorkflowAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var me = await Read("rfis.users-me", rig => rig.Get<RfisApi>().GetMeAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Contains(new Party(PartyKind.User, "K7QX2MNBV4TD"), workflow.Roles.Single(role => role.Name == "projectGC").Assignees);
        Assert.Equal(("K7QX2MNBV4TD", "Maya Okafor", "project_admin", "US", "b42d8f06-19e3-4c7a-a5d8-f3609be17c54"), (me.UserId, me.Name, me.Role, me.WorkflowType, me.DefaultTypeId));
        Assert.Equal(("General RFI", true), (Assert.Single(types).Name, types[0].IsActive));
        Assert.Equal(("Bid package", "list"), (Assert.Single(attributes).Title, attributes[0].DataType));
        Assert.Equal(["BP-03 Steel", "BP-07 Mechanical"], attributes[0].Options.Select(option => option.Value));
    }

    [Fact]
    public async Task One_rfi_and_what_belongs_to_it()
    {
        var detail = await Read("rfis.get", rig => rig.Get<RfisApi>().GetAsync(AccRig.Maya, AccRig.Project(), "r", AccRig.Cancellation));
        var comments = await Read("rfis.comments", rig => rig.Get<RfisApi>().ListCommentsAsync(AccRig.Maya, AccRig.Project(), "r", AccRig.Cancellation));
        var attachments = await Read("rfis.attachments", rig => rig.Get<RfisApi>().ListAttachmentsAsync(AccRig.Maya, AccRig.Project(), "r", AccRig.Cancellation));

        Assert.Equal("The finish schedule governs.", Assert.Single(detail.Responses).Text);
        Assert.Equal("The finish schedule governs.", detail.Rfi.OfficialResponse);
        Assert.Single(comments);
        Assert.Equal(("B-307 markup.pdf", "rfiResponse"), (Assert.Single(attachments).Name, attachments[0].Kind));
    }

    [Fact]
    public async Task Submittals()
    {
        var page = await FirstPageOf("submittals.items", rig => rig.Get<SubmittalsApi>().ListAsync(AccRig.Maya, AccRig.Project(), false, AccRig.Cancellation));

        Assert.Equal(63, page.Total);
        Assert.Equal(["051200-4", null], page.Items.Select(item => item.Number));
        Assert.Equal([("rev", "2"), ("sbc-1", "1")], page.Items.Select(item => (item.StateId, item.StatusId)));
        Assert.Equal(new Party(PartyKind.Company, "58422004"), Assert.Single(page.Items[1].BallInCourt));
        Assert.Equal(new DateOnly(2026, 10, 5), page.Items[0].RequiredApprovalDate);
        Assert.Equal(28, page.Items[0].LeadTimeDays);
    }

    [Fact]
    public async Task One_submittal_and_what_belongs_to_it()
    {
        var item = await Read("submittals.item", rig => rig.Get<SubmittalsApi>().GetAsync(AccRig.Maya, AccRig.Project(), "s", AccRig.Cancellation));
        var attachments = await Read("submittals.item-attachments", rig => rig.Get<SubmittalsApi>().ListAttachmentsAsync(AccRig.Maya, AccRig.Project(), "s", AccRig.Cancellation));
        var types = await Read("submittals.item-types", rig => rig.Get<SubmittalsApi>().ListTypesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var responses = await Read("submittals.responses", rig => rig.Get<SubmittalsApi>().ListResponsesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal((41, 3, "Level 3 steel package"), (item.Identifier, item.PackageIdentifier, item.PackageTitle));
        Assert.Equal("urn:adsk.wipprod:fs.file:vf.Qa1wSx2EdC3rFv4TgB5yHn?version=1", Assert.Single(attachments).VersionUrn);
        Assert.Equal(["Shop Drawing", "Product Data"], types.Select(type => type.Value));
        Assert.Equal([("Approved", "1"), ("Revise and Resubmit", "2"), ("Rejected", "3")], responses.Select(response => (response.Value, response.CategoryId!)));
    }

    [Fact]
    public async Task The_review_of_a_submittal()
    {
        var steps = await Read("submittals.item-steps", rig => rig.Get<SubmittalsApi>().ListStepsAsync(AccRig.Maya, AccRig.Project(), "s", AccRig.Cancellation));
        var revisions = await Read("submittals.item-revisions", rig => rig.Get<SubmittalsApi>().ListRevisionsAsync(AccRig.Maya, AccRig.Project(), "s", AccRig.Cancellation));

        var step = Assert.Single(steps);
        Assert.Equal((1, "in-progress", new DateOnly(2026, 9, 24), 14), (step.StepNumber, step.Status, step.DueDate, step.DaysToRespond));
        var task = Assert.Single(step.Tasks);
        Assert.Equal((new Party(PartyKind.User, "R3WLD8FJP6ZA"), true, (DateTimeOffset?)null), (task.AssignedTo, task.IsRequired, task.RespondedAt));
        Assert.Equal((0, new DateTimeOffset(2026, 9, 4, 15, 31, 22, TimeSpan.Zero)), (Assert.Single(revisions).Revision, revisions[0].ReceivedFromSubmitter));
    }

    [Fact]
    public async Task Settings_of_submittals()
    {
        var packages = await Read("submittals.packages", rig => rig.Get<SubmittalSetupApi>().ListPackagesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var specs = await Read("submittals.specs", rig => rig.Get<SubmittalSetupApi>().ListSpecsAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var managers = await Read("submittals.settings-mappings", rig => rig.Get<SubmittalSetupApi>().ListManagersAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var response = await Read("submittals.response", rig => rig.Get<SubmittalSetupApi>().GetResponseAsync(AccRig.Maya, AccRig.Project(), "r", AccRig.Cancellation));
        var metadata = await Read("submittals.metadata", rig => rig.Get<SubmittalSetupApi>().GetMetadataAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var me = await Read("submittals.users-me", rig => rig.Get<SubmittalSetupApi>().GetMeAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var step = await Read("submittals.item-step", rig => rig.Get<SubmittalsApi>().GetStepAsync(AccRig.Maya, AccRig.Project(), "s", "t", AccRig.Cancellation));
        var tasks = await Read("submittals.step-tasks", rig => rig.Get<SubmittalsApi>().ListTasksAsync(AccRig.Maya, AccRig.Project(), "s", "t", AccRig.Cancellation));

        Assert.Equal(("Level 3 steel package", 3, "051200"), (Assert.Single(packages).Title, packages[0].Identifier, packages[0].SpecIdentifier));
        Assert.Equal(2, specs.Count);
        Assert.Equal(("051200", "Structural Steel Framing"), (specs[0].Identifier, specs[0].Title));
        Assert.Equal(new Party(PartyKind.User, "K7QX2MNBV4TD"), Assert.Single(managers).Party);
        Assert.Equal(("Approved", "1"), (response.Value, response.CategoryId));
        Assert.True(metadata is { IsNumberedBySpec: true, HasManager: true });
        Assert.Contains(metadata.Statuses, status => status is { Id: "1", Value: "Required" });
        Assert.Contains("1", me.Roles);
        Assert.Equal(step.Tasks.Single(), tasks.Single());
    }

    [Fact]
    public async Task Accounts()
    {
        var project = await Read("admin.project", rig => rig.Get<AccountsApi>().GetProjectAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var projects = await FirstOnly("admin.account-projects", rig => rig.Get<AccountsApi>().ListProjectsAsync(AccRig.Maya, Account, AccRig.Cancellation));
        var own = await FirstOnly("admin.user-projects", rig => rig.Get<AccountsApi>().ListProjectsOfAsync(AccRig.Maya, Account, "u", AccRig.Cancellation));
        var companies = await FirstOnly("admin.account-companies", rig => rig.Get<AccountsApi>().ListCompaniesAsync(AccRig.Maya, Account, AccRig.Cancellation));
        var found = await Read("dm.project", rig => rig.Get<ProjectsApi>().GetAsync(AccRig.Maya, AccRig.Project() with { Name = "Old name" }, AccRig.Cancellation));

        Assert.Equal(("HPH-2", "America/New_York", new DateOnly(2028, 5, 31), Platform.Acc), (project.JobNumber, project.TimeZone, project.EndDate, project.Platform));
        Assert.Equal(project, projects[0]);
        Assert.Equal(project.Id, Assert.Single(own).Id);
        Assert.Equal("Blue Peak Steel", Assert.Single(companies).Name);
        Assert.Equal(project.Name, found.Name);
    }

    [Fact]
    public async Task People_companies_and_locations()
    {
        var people = await FirstOnly("admin.project-users", rig => rig.Get<PeopleApi>().ListUsersAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var companies = await Read("admin.hq.project-companies", rig => rig.Get<PeopleApi>().ListCompaniesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));
        var locations = await Read("locations.nodes", rig => rig.Get<LocationsApi>().ListAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(["Maya Okafor", "Tomas Lindqvist", "Dan Whitlock", "new.estimator@bluepeaksteel.example"], people.Select(person => person.Name));
        Assert.Equal(["58422004", "58421983"], companies.Select(company => company.MemberGroupId));
        Assert.Equal(["North Tower", "Level 3", "Operating suite"], locations.Where(location => location.ParentId is not null).Select(location => location.Name));
    }

    [Fact]
    public async Task Accounts_and_projects()
    {
        var hubs = Samples.Read("dm.hubs.with-warnings");
        var projects = Samples.Read("dm.hub-projects");
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(
            sent.PathAndQuery.EndsWith("/hubs", StringComparison.Ordinal) ? hubs :
            sent.PathAndQuery.Contains("page[number]=0", StringComparison.Ordinal) ? projects : """{"data":[]}""")));

        var listing = await rig.Get<ProjectsApi>().ListAsync(AccRig.Maya, AccRig.Cancellation);

        Assert.Equal(["Accounts in region EMEA are not shown: you or this app have no access there."], listing.Warnings);
        Assert.Equal([Platform.Acc, Platform.Bim360, Platform.Acc], listing.Projects.Select(project => project.Platform));
        Assert.Equal("7b1e40d9-c863-4a5f-92be-0d7f6ca1358e", listing.Projects[1].IssueContainerId);
        Assert.All(listing.Projects, project => Assert.Equal("US", project.Region));
    }

    [Fact]
    public async Task Downloads()
    {
        var attachment = new Attachment("a", "a", "urn:adsk.objects:os.object:wip.dm.prod/x.jpg", null, null, null);

        var address = await Read("oss.signeds3download", rig => rig.Get<AttachmentsApi>().GetDownloadAsync(AccRig.Maya, AccRig.Project(), attachment, AccRig.Cancellation));
        var zone = await Read("admin.project", rig => rig.Get<ProjectsApi>().GetTimeZoneAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal("cdn.example-s3.invalid", address.Host);
        Assert.Equal("America/New_York", zone);
    }

    [Theory]
    [InlineData("error.gateway.401.token-expired", 401, AccErrorKind.SignInRequired)]
    [InlineData("error.gateway.403.app-not-authorised", 403, AccErrorKind.Forbidden)]
    [InlineData("error.gateway.403.scope", 403, AccErrorKind.Forbidden)]
    [InlineData("error.dm.403", 403, AccErrorKind.Forbidden)]
    [InlineData("error.acc.400", 400, AccErrorKind.Rejected)]
    [InlineData("error.acc.404", 404, AccErrorKind.NotFound)]
    [InlineData("error.acc.500.non-json", 500, AccErrorKind.Unavailable)]
    [InlineData("error.429", 429, AccErrorKind.Limited)]
    public async Task Errors(string sample, int status, AccErrorKind kind)
    {
        var body = Samples.Read(sample);
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(status, body)));

        var failure = await Assert.ThrowsAsync<AccException>(() => rig.Get<IssuesApi>().GetAsync(AccRig.Maya, AccRig.Project(), "i", AccRig.Cancellation));

        Assert.Equal((kind, status), (failure.Kind, failure.Status));
    }

    private static async Task<T> Read<T>(string sample, Func<AccRig, Task<T>> read)
    {
        var body = Samples.Read(sample);
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));
        return await read(rig);
    }

    /// <summary>The samples show the first page of longer lists; every other page is empty here.</summary>
    private static async Task<T> FirstOnly<T>(string sample, Func<AccRig, Task<T>> read)
    {
        var body = Samples.Read(sample);
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(
            sent.PathAndQuery.Contains("offset=0", StringComparison.Ordinal) && !sent.PathAndQuery.Contains("deleted", StringComparison.Ordinal) ? body : """{"results":[]}""")));
        return await read(rig);
    }

    private static async Task<Page<T>> FirstPageOf<T>(string sample, Func<AccRig, IAsyncEnumerable<Page<T>>> list)
    {
        var body = Samples.Read(sample);
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));
        return await list(rig).FirstAsync(AccRig.Cancellation);
    }
}
