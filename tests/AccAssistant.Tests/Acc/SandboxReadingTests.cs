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
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Sandbox.Acc;

namespace AccAssistant.Tests.Acc;

/// <summary>Every read of the client against the sandbox, which refuses what the vendor does not document.</summary>
public sealed class SandboxReadingTests(SandboxDataFixture fixture) : IClassFixture<SandboxDataFixture>
{
    private static readonly Caller Dana = new(SandboxPeople.Dana.AutodeskId, "session-1");

    [Fact]
    public async Task Issues_and_all_they_refer_to()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var api = rig.Get<IssuesApi>();

        var issues = await ItemsAsync(api.ListAsync(Dana, project, AccRig.Cancellation));
        var newest = issues.Max(issue => issue.UpdatedAt)!.Value;
        var changed = await ItemsAsync(api.ListChangedAsync(Dana, project, newest, false, AccRig.Cancellation));
        var deleted = await ItemsAsync(api.ListChangedAsync(Dana, project, DateTimeOffset.UnixEpoch, true, AccRig.Cancellation));
        var causes = await api.ListRootCausesAsync(Dana, project, AccRig.Cancellation);
        var attributes = await api.ListAttributesAsync(Dana, project, AccRig.Cancellation);
        var mappings = await api.ListAttributeMappingsAsync(Dana, project, AccRig.Cancellation);
        var types = await api.ListTypesAsync(Dana, project, AccRig.Cancellation);
        var me = await api.GetMeAsync(Dana, project, AccRig.Cancellation);

        Assert.Equal(issues.Where(issue => issue.UpdatedAt >= newest).Select(issue => issue.Id), changed.Select(issue => issue.Id));
        Assert.NotEmpty(deleted);
        Assert.All(deleted, issue => Assert.True(issue.Deleted));
        Assert.All(issues.Select(issue => issue.RootCauseId).OfType<string>(), id => Assert.Contains(id, causes.SelectMany(category => category.RootCauses).Select(cause => cause.Id)));
        Assert.All(issues.SelectMany(issue => issue.Attributes), used => Assert.Contains(used.DefinitionId, attributes.Select(attribute => attribute.Id)));
        Assert.Contains(attributes, attribute => attribute.Options.Count > 0);
        Assert.NotEmpty(mappings);
        Assert.All(mappings, mapping => Assert.Contains(mapping.DefinitionId, attributes.Select(attribute => attribute.Id)));
        Assert.NotEmpty(types);
        Assert.Equal(Dana.UserId, me.UserId);
    }

    [Fact]
    public async Task One_issue_with_its_comments_and_attachments()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var api = rig.Get<IssuesApi>();
        var issues = await ItemsAsync(api.ListAsync(Dana, project, AccRig.Cancellation));
        var issue = issues.First(issue => issue is { CommentCount: > 0, AttachmentCount: > 0 });

        var attachments = await api.ListAttachmentsAsync(Dana, project, issue.Id, AccRig.Cancellation);

        Assert.Equal(issue.Title, (await api.GetAsync(Dana, project, issue.Id, AccRig.Cancellation)).Title);
        Assert.Equal(issue.CommentCount, (await api.ListCommentsAsync(Dana, project, issue.Id, AccRig.Cancellation)).Count);
        Assert.Equal(issue.AttachmentCount, attachments.Count);
        Assert.All(attachments, attachment => Assert.Equal(("issue-attachment", null), (attachment.Kind, attachment.OwnerId)));
        Assert.StartsWith("/sandbox/files/", (await rig.Get<AttachmentsApi>().GetDownloadAsync(Dana, project, attachments[0], AccRig.Cancellation)).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rfis_and_all_they_refer_to()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var api = rig.Get<RfisApi>();

        var rfis = await ItemsAsync(api.SearchAsync(Dana, project, AccRig.Cancellation));
        var newest = rfis.Max(rfi => rfi.UpdatedAt)!.Value;
        var changed = await ItemsAsync(api.SearchChangedAsync(Dana, project, newest, AccRig.Cancellation));
        var types = await api.ListTypesAsync(Dana, project, AccRig.Cancellation);
        var attributes = await api.ListAttributesAsync(Dana, project, AccRig.Cancellation);
        var workflow = await api.GetWorkflowAsync(Dana, project, AccRig.Cancellation);
        var me = await api.GetMeAsync(Dana, project, AccRig.Cancellation);
        var detail = await api.GetAsync(Dana, project, rfis.First(rfi => rfi.AnsweredAt is not null).Id, AccRig.Cancellation);

        Assert.Equal(rfis.Where(rfi => rfi.UpdatedAt >= newest).Select(rfi => rfi.Id), changed.Select(rfi => rfi.Id));
        Assert.All(rfis.Select(rfi => rfi.TypeId).OfType<string>(), id => Assert.Contains(id, types.Select(type => type.Id)));
        Assert.Contains(rfis, rfi => rfi.Attributes.Count > 0);
        Assert.All(rfis.SelectMany(rfi => rfi.Attributes), used => Assert.Contains(used.DefinitionId, attributes.Select(attribute => attribute.Id)));
        Assert.Equal("US", workflow.Type);
        Assert.NotEmpty(workflow.Roles.SelectMany(role => role.Assignees));
        Assert.Equal((Dana.UserId, "US"), (me.UserId, me.WorkflowType));
        Assert.True(int.TryParse(await api.GetNextNumberAsync(Dana, project, AccRig.Cancellation), out _));
        Assert.NotEmpty(detail.Responses);
        await api.ListCommentsAsync(Dana, project, detail.Rfi.Id, AccRig.Cancellation);
    }

    [Fact]
    public async Task Files_of_rfis_say_whether_they_belong_to_the_official_answer()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var rfis = await ItemsAsync(rig.Get<RfisApi>().SearchAsync(Dana, project, AccRig.Cancellation));

        var kinds = new HashSet<string?>();
        foreach (var rfi in rfis.Where(rfi => rfi.AnsweredAt is not null).Take(30))
        {
            kinds.UnionWith((await rig.Get<RfisApi>().ListAttachmentsAsync(Dana, project, rfi.Id, AccRig.Cancellation)).Select(file => file.Kind));
        }

        Assert.Equal(["rfiOfficialResponse", "rfiResponse"], kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Submittals_and_their_reviews()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var api = rig.Get<SubmittalsApi>();

        var items = await ItemsAsync(api.ListAsync(Dana, project, false, AccRig.Cancellation));
        var voided = await ItemsAsync(api.ListAsync(Dana, project, true, AccRig.Cancellation));
        var lastDay = DateOnly.FromDateTime(items.Max(item => item.UpdatedAt)!.Value.UtcDateTime);
        var changed = await ItemsAsync(api.ListChangedAsync(Dana, project, lastDay, false, AccRig.Cancellation));
        var changedVoid = await ItemsAsync(api.ListChangedAsync(Dana, project, new DateOnly(2000, 1, 1), true, AccRig.Cancellation));
        var reviewed = items.First(item => item.StateId == "rev");
        var steps = await api.ListStepsAsync(Dana, project, reviewed.Id, AccRig.Cancellation);
        var step = await api.GetStepAsync(Dana, project, reviewed.Id, steps[0].Id, AccRig.Cancellation);
        var tasks = await api.ListTasksAsync(Dana, project, reviewed.Id, step.Id, AccRig.Cancellation);
        var task = await api.GetTaskAsync(Dana, project, reviewed.Id, step.Id, tasks[0].Id, AccRig.Cancellation);
        var revised = items.First(item => item.Revision > 0);

        Assert.Equal(items.Where(item => DateOnly.FromDateTime(item.UpdatedAt!.Value.UtcDateTime) >= lastDay).Select(item => item.Id).Order(), changed.Select(item => item.Id).Order());
        Assert.Equal(voided.Count, changedVoid.Count);
        Assert.Equal(steps[0].Tasks.Select(known => known.Id), tasks.Select(known => known.Id));
        Assert.Equal(tasks[0].AssignedTo, task.AssignedTo);
        Assert.NotEmpty(await api.ListRevisionsAsync(Dana, project, revised.Id, AccRig.Cancellation));
        Assert.Equal(reviewed.Title, (await api.GetAsync(Dana, project, reviewed.Id, AccRig.Cancellation)).Title);
    }

    [Fact]
    public async Task What_a_project_has_set_up_for_submittals()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var api = rig.Get<SubmittalSetupApi>();

        var packages = await api.ListPackagesAsync(Dana, project, AccRig.Cancellation);
        var specs = await api.ListSpecsAsync(Dana, project, AccRig.Cancellation);
        var types = await rig.Get<SubmittalsApi>().ListTypesAsync(Dana, project, AccRig.Cancellation);
        var responses = await rig.Get<SubmittalsApi>().ListResponsesAsync(Dana, project, AccRig.Cancellation);
        var metadata = await api.GetMetadataAsync(Dana, project, AccRig.Cancellation);

        Assert.Equal(packages[0], await api.GetPackageAsync(Dana, project, packages[0].Id, AccRig.Cancellation));
        Assert.Equal(specs[0], await api.GetSpecAsync(Dana, project, specs[0].Id, AccRig.Cancellation));
        Assert.Equal(types[0], await api.GetTypeAsync(Dana, project, types[0].Id, AccRig.Cancellation));
        Assert.Equal(responses[0], await api.GetResponseAsync(Dana, project, responses[0].Id, AccRig.Cancellation));
        Assert.Equal(types, metadata.Types);
        Assert.Equal(responses, metadata.Responses);
        Assert.Equal(["1", "2", "3", "4", "5", "6"], metadata.Statuses.Select(status => status.Id).Order(StringComparer.Ordinal));
        Assert.NotNull(metadata.IsNumberedBySpec);
        Assert.Equal(PartyKind.User, Assert.Single(await api.ListManagersAsync(Dana, project, AccRig.Cancellation)).Party.Kind);
        Assert.Equal(Dana.UserId, (await api.GetMeAsync(Dana, project, AccRig.Cancellation)).UserId);
    }

    [Fact]
    public async Task Accounts_projects_people_and_places()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);
        var account = new Account(project.AccountId, project.Region);
        var api = rig.Get<AccountsApi>();

        var all = await api.ListProjectsAsync(Dana, account, AccRig.Cancellation);
        var own = await api.ListProjectsOfAsync(Dana, account, Dana.UserId, AccRig.Cancellation);
        var facts = await api.GetProjectAsync(Dana, project, AccRig.Cancellation);
        var people = await rig.Get<PeopleApi>().ListUsersAsync(Dana, project, AccRig.Cancellation);
        var companies = await rig.Get<PeopleApi>().ListCompaniesAsync(Dana, project, AccRig.Cancellation);

        Assert.Contains(project.Id, all.Select(known => known.Id));
        Assert.Contains(project.Id, own.Select(known => known.Id));
        Assert.Equal((project.Name, project.AccountId), (facts.Name, facts.AccountId));
        Assert.NotNull(facts.TimeZone);
        Assert.Equal(project, await rig.Get<ProjectsApi>().GetAsync(Dana, project, AccRig.Cancellation));
        Assert.Contains(SandboxPeople.Dana.Name, (await rig.Get<PeopleApi>().GetUserAsync(Dana, project, Dana.UserId, AccRig.Cancellation)).Name, StringComparison.Ordinal);
        Assert.Contains(people, person => person.AutodeskId == Dana.UserId);
        Assert.Subset((await api.ListCompaniesAsync(Dana, account, AccRig.Cancellation)).Select(company => company.Name).ToHashSet(), companies.Select(company => company.Name).ToHashSet());
        Assert.NotEmpty(await rig.Get<LocationsApi>().ListAsync(Dana, project, AccRig.Cancellation));
    }

    [Fact]
    public async Task A_member_who_is_no_administrator_is_refused_the_custom_attributes_of_rfis_and_reads_the_rest()
    {
        using var rig = Rig(SandboxPeople.Priya);
        var priya = new Caller(SandboxPeople.Priya.AutodeskId, "session-2");
        var project = await ProjectAsync(rig);

        var refused = await Assert.ThrowsAsync<AccException>(() => rig.Get<RfisApi>().ListAttributesAsync(priya, project, AccRig.Cancellation));

        Assert.Equal(AccErrorKind.Forbidden, refused.Kind);
        Assert.NotEmpty(await rig.Get<RfisApi>().ListTypesAsync(priya, project, AccRig.Cancellation));
    }

    [Fact]
    public async Task Another_region_finds_no_account()
    {
        using var rig = Rig();
        var project = await ProjectAsync(rig);

        var missing = await Assert.ThrowsAsync<AccException>(() => rig.Get<AccountsApi>().ListProjectsAsync(Dana, new Account(project.AccountId, "AUS"), AccRig.Cancellation));

        Assert.Equal(AccErrorKind.NotFound, missing.Kind);
    }

    private AccRig Rig(SandboxPerson? person = null)
    {
        var client = fixture.Data.As(person ?? SandboxPeople.Dana);
        return new AccRig(
            new ScriptedAutodesk(async (sent, cancellation) =>
            {
                using var request = new HttpRequestMessage(new HttpMethod(sent.Method), sent.Address.PathAndQuery);
                foreach (var (name, value) in sent.Headers.Where(header => header.Key.Contains("region", StringComparison.OrdinalIgnoreCase)))
                {
                    request.Headers.Add(name, value);
                }

                request.Content = sent.Body.Length > 0 ? new StringContent(sent.Body, System.Text.Encoding.UTF8, "application/json") : null;
                return await client.SendAsync(request, cancellation);
            }),
            ("Acc:Quotas:Dm", "5000"),
            ("Acc:Quotas:Versions", "5000"),
            // As open as the sandbox, whose signed addresses are.
            ("Aps:ApiBaseUrl", "http://localhost"));
    }

    private static async Task<Project> ProjectAsync(AccRig rig)
    {
        var projects = (await rig.Get<ProjectsApi>().ListAsync(Dana, AccRig.Cancellation)).Projects;
        return projects.First(project => project.Name.StartsWith("10050", StringComparison.Ordinal));
    }

    private static async Task<List<T>> ItemsAsync<T>(IAsyncEnumerable<Page<T>> pages) => await pages.SelectMany(page => page.Items).ToListAsync(AccRig.Cancellation);
}
