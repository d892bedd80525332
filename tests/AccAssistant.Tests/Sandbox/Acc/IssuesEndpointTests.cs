using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Tests.Sandbox.Acc;

public sealed class IssuesEndpointTests(SandboxDataFixture fixture) : IClassFixture<SandboxDataFixture>
{
    private const string Issues = $"/construction/issues/v1/projects/{ProjectCatalog.Riverside}/issues";
    private readonly SandboxData data = fixture.Data;

    [Fact]
    public async Task A_hundred_come_at_a_time_and_more_are_refused()
    {
        var page = await data.GetAsync(Issues);

        Assert.Equal(100, page.Results().Count);
        Assert.Equal(404, page.Total());
        Assert.False(page.GetProperty("pagination").TryGetProperty("nextUrl", out _));
        Assert.Equal(400, await data.StatusAsync(Issues + "?limit=101"));
        Assert.Equal(400, await data.StatusAsync(Issues + "?limit=0"));
    }

    [Fact]
    public async Task All_pages_together_hold_every_issue_once()
    {
        var ids = new HashSet<string?>();
        for (var offset = 0; offset < 404; offset += 100)
        {
            ids.UnionWith((await data.GetAsync($"{Issues}?offset={offset}")).Results().Select(row => row.Text("id")));
        }

        Assert.Equal(404, ids.Count);
    }

    [Theory]
    [InlineData("filter[status]=open,in_review")]
    [InlineData("filter[assignedToType]=company")]
    [InlineData("filter[assignedToType]=role")]
    [InlineData("filter[assignedToType]=null")]
    [InlineData("filter[dueDate]=2026-11-23")]
    [InlineData("filter[dueDate]=2026-11-01..2026-11-30")]
    [InlineData("filter[dueDate]=..2026-11-22")]
    [InlineData("filter[startDate]=2026-01-01..")]
    [InlineData("filter[createdAt]=2026-11-01..")]
    [InlineData("filter[createdAt]=2026-10-01T00:00:00Z..2026-11-01T00:00:00.000Z")]
    [InlineData("filter[updatedAt]=2026-11-15..")]
    [InlineData("filter[closedAt]=..2026-06-30")]
    [InlineData("filter[search]=beam")]
    [InlineData("filter[search]=214")]
    [InlineData("filter[displayId]=12")]
    [InlineData("filter[deleted]=true")]
    [InlineData("filter[createdBy]=DKX4QN7MWP2A")]
    [InlineData("filter[assignedTo]=TOF5ZR1KNX8I")]
    public async Task A_filter_narrows_the_list_and_leaves_something(string filter)
    {
        Assert.InRange((await data.GetAsync($"{Issues}?{filter}")).Total(), 1, 403);
    }

    [Theory]
    [InlineData("filter[status]=opened")]
    [InlineData("filter[dueDate]=tomorrow")]
    [InlineData("filter[dueDate]=2026-11-01T00:00:00Z")]
    [InlineData("filter[assignee]=x")]
    [InlineData("filter[deleted]=maybe")]
    [InlineData("sortBy=urgency")]
    [InlineData("offset=-1")]
    public async Task What_it_does_not_know_is_refused(string query)
    {
        Assert.Equal(400, await data.StatusAsync($"{Issues}?{query}"));
    }

    [Theory]
    [InlineData("issueTypeId")]
    [InlineData("issueSubtypeId")]
    [InlineData("locationId")]
    [InlineData("rootCauseId")]
    [InlineData("updatedBy")]
    [InlineData("closedBy")]
    public async Task Filters_by_id_find_the_rows_that_carry_it(string member)
    {
        var sample = (await data.GetAsync(Issues + "?filter[status]=closed")).Results().First(row => row.Text(member) is not null).Text(member);

        var found = (await data.GetAsync($"{Issues}?filter[{member}]={sample}")).Results();

        Assert.NotEmpty(found);
        Assert.All(found, row => Assert.Equal(sample, row.Text(member)));
    }

    [Fact]
    public async Task Custom_list_attributes_are_filtered_by_the_option()
    {
        var attribute = (await data.GetAsync(Issues)).Results()
            .SelectMany(row => row.GetProperty("customAttributes").EnumerateArray())
            .First(row => row.Text("type") == "list" && row.Text("value") is not null);
        var definitions = await data.GetAsync($"/construction/issues/v1/projects/{ProjectCatalog.Riverside}/issue-attribute-definitions");

        var found = await data.GetAsync($"{Issues}?filter[customAttributes][{attribute.Text("attributeDefinitionId")}]={attribute.Text("value")}");

        Assert.InRange(found.Total(), 1, 403);
        Assert.Contains(
            definitions.Results().First(row => row.Text("dataType") == "list").GetProperty("metadata").GetProperty("list").GetProperty("options").EnumerateArray(),
            option => option.Text("id") == attribute.Text("value"));
    }

    [Fact]
    public async Task They_sort_by_several_keys_up_and_down()
    {
        var rows = (await data.GetAsync(Issues + "?sortBy=status,-displayId")).Results();

        var expected = rows.OrderBy(row => row.Text("status"), StringComparer.Ordinal).ThenByDescending(row => row.GetProperty("displayId").GetInt32());
        Assert.Equal(expected.Select(row => row.Text("id")), rows.Select(row => row.Text("id")));
    }

    [Fact]
    public async Task Fields_asked_for_come_with_the_four_that_always_do()
    {
        var row = (await data.GetAsync(Issues + "?fields=dueDate&limit=1")).Results()[0];

        Assert.Equal(["id", "title", "issueTypeId", "status", "dueDate"], row.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_missing_issue_and_a_deleted_one_are_both_forbidden()
    {
        var deleted = (await data.GetAsync(Issues + "?filter[deleted]=true")).Results()[0];

        Assert.Equal(403, await data.StatusAsync($"{Issues}/{deleted.Text("id")}"));
        Assert.Equal(403, await data.StatusAsync($"{Issues}/{Guid.NewGuid()}"));
        Assert.Equal(404, await data.StatusAsync(Issues.Replace("projects/", "projects/b.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Private_drafts_are_seen_by_their_author_and_administrators()
    {
        var dana = (await data.GetAsync(Issues)).Total();
        var tomas = (await data.GetAsync(Issues, SandboxPeople.Tomas)).Total();

        Assert.True(tomas < dana);
        Assert.Equal(403, await data.StatusAsync($"/construction/issues/v1/projects/{ProjectCatalog.Meridian}/issues", SandboxPeople.Tomas));
    }

    [Fact]
    public async Task Comments_and_attachments_count_what_the_issue_says()
    {
        var issue = (await data.GetAsync(Issues)).Results().First(row => row.GetProperty("commentCount").GetInt32() > 1 && row.GetProperty("attachmentCount").GetInt32() > 0);

        var comments = await data.GetAsync($"{Issues}/{issue.Text("id")}/comments?sortBy=-createdAt");
        var attachments = await data.GetAsync($"/construction/issues/v1/projects/{ProjectCatalog.Riverside}/attachments/{issue.Text("id")}/items");

        Assert.Equal(issue.GetProperty("commentCount").GetInt32(), comments.Total());
        Assert.Equal(issue.GetProperty("attachmentCount").GetInt32(), attachments.GetProperty("attachments").GetArrayLength());
        Assert.False(attachments.TryGetProperty("pagination", out _));
    }

    [Fact]
    public async Task Subtypes_come_only_when_asked_for()
    {
        var types = $"/construction/issues/v1/projects/{ProjectCatalog.Riverside}/issue-types";

        Assert.All((await data.GetAsync(types)).Results(), row => Assert.False(row.TryGetProperty("subtypes", out _)));
        Assert.All((await data.GetAsync(types + "?include=subtypes")).Results(), row => Assert.NotEqual(0, row.GetProperty("subtypes").GetArrayLength()));
    }

    [Fact]
    public async Task Bim_360_issues_live_in_their_own_container()
    {
        var project = data.World.ProjectNamed("Old Mill Lofts Conversion");

        var issues = await data.GetAsync($"/construction/issues/v1/projects/{project.IssueContainerId}/issues?limit=1");

        Assert.Equal(163, issues.Total());
        Assert.Equal(404, await data.StatusAsync($"/construction/submittals/v2/projects/{project.Id}/items"));
        Assert.Equal(404, (await data.SearchAsync(project.Id, "{}")).Status);
    }
}
