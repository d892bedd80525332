using System.Text.Json;
using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Tests.Sandbox.Acc;

public sealed class SubmittalsEndpointTests(SandboxDataFixture fixture) : IClassFixture<SandboxDataFixture>
{
    private const string Base = $"/construction/submittals/v2/projects/{ProjectCatalog.Riverside}";
    private readonly SandboxData data = fixture.Data;

    [Fact]
    public async Task Twenty_come_at_a_time_and_more_than_fifty_are_refused()
    {
        Assert.Equal(20, (await data.GetAsync(Base + "/items")).Results().Count);
        Assert.Equal(400, await data.StatusAsync(Base + "/items?limit=51"));
    }

    [Fact]
    public async Task Following_the_next_address_reads_every_item_but_the_void_ones()
    {
        var rows = await AllAsync();

        Assert.Equal(383, rows.Select(row => row.Text("id")).Distinct().Count());
        Assert.DoesNotContain(rows, row => row.Text("stateId") == "void");
        Assert.True((await data.GetAsync(Base + "/items?filter[stateId]=void")).Total() > 0);
    }

    [Fact]
    public async Task Drafts_are_shown_to_managers_only()
    {
        var project = ProjectCatalog.HarborView;
        var items = $"/construction/submittals/v2/projects/{project}/items";

        Assert.True((await data.GetAsync(items + "?filter[statusId]=6")).Total() > 0);
        Assert.Equal(0, (await data.GetAsync(items + "?filter[statusId]=6", SandboxPeople.Rafael)).Total());
    }

    [Theory]
    [InlineData("filter[statusId]=2")]
    [InlineData("filter[stateId]=rev,mgr-1")]
    [InlineData("filter[title]=concrete")]
    [InlineData("filter[identifier]=033000-1")]
    [InlineData("filter[revision]=1")]
    [InlineData("filter[leadTime]=28")]
    [InlineData("filter[packageId]=noPackage")]
    [InlineData("filter[ballInCourtUsers]=PSW2YB9GQD6U")]
    [InlineData("filter[manager]=DKX4QN7MWP2A")]
    [InlineData("filter[subcontractorType]=2")]
    [InlineData("filter[dueDate]=2026-11-01..2026-11-30")]
    [InlineData("filter[submitterDueDate]=..2026-11-22")]
    [InlineData("filter[managerDueDate]=2026-11-23..")]
    [InlineData("filter[requiredOnJobDate]=2026-12-01..2027-01-31")]
    [InlineData("filter[requiredApprovalDate]=..2026-11-22")]
    [InlineData("filter[updatedAt]=2026-11-01..")]
    [InlineData("filter[sentToReview]=2026-10-01..")]
    [InlineData("filter[publishedDate]=2026-01-01..2026-08-01")]
    [InlineData("search=curtain")]
    public async Task A_filter_narrows_the_list_and_leaves_something(string filter)
    {
        Assert.InRange((await data.GetAsync($"{Base}/items?{filter}")).Total(), 1, 382);
    }

    [Theory]
    [InlineData("filter[updatedAt]=2026-11-01T00:00:00Z..")]
    [InlineData("filter[status]=open")]
    [InlineData("sort=-updatedAt")]
    [InlineData("sort=updatedAt down")]
    public async Task What_it_does_not_know_is_refused(string query)
    {
        Assert.Equal(400, await data.StatusAsync($"{Base}/items?{query}"));
    }

    [Fact]
    public async Task They_sort_by_words()
    {
        var rows = (await data.GetAsync(Base + "/items?sort=updatedAt desc&limit=50")).Results();

        Assert.Equal(rows.Select(row => row.Text("updatedAt")).OrderDescending(StringComparer.Ordinal), rows.Select(row => row.Text("updatedAt")));
    }

    [Fact]
    public async Task Numbers_count_within_their_spec_section_and_codes_are_strings()
    {
        var rows = await AllAsync();

        Assert.Contains(rows, row => row.Text("customIdentifierHumanReadable") == "033000-2");
        Assert.All(rows.Where(row => row.Text("customIdentifier") is not null), row => Assert.StartsWith(row.Text("specIdentifier") + "-", row.Text("customIdentifier"), StringComparison.Ordinal));
        Assert.All(rows, row => Assert.NotNull(row.Text("statusId")));
        Assert.All(rows.Where(row => row.Text("customIdentifier") is null), row => Assert.Equal("Unspecified", row.Text("customIdentifierHumanReadable")));
    }

    [Fact]
    public async Task The_superintendent_has_no_submittals_on_the_tower_only()
    {
        Assert.Equal(403, await data.StatusAsync(Base + "/items", SandboxPeople.Rafael));
        Assert.Equal(403, await data.StatusAsync(Base + "/metadata", SandboxPeople.Tomas));
        Assert.Equal(200, await data.StatusAsync($"/construction/submittals/v2/projects/{ProjectCatalog.Greenfield}/items", SandboxPeople.Rafael));
        Assert.Equal(200, await data.StatusAsync(Base + "/items", SandboxPeople.Priya));
    }

    [Fact]
    public async Task An_item_in_review_tells_its_step_and_task()
    {
        var item = (await data.GetAsync(Base + "/items?filter[stateId]=rev")).Results()[0];

        var step = (await data.GetAsync($"{Base}/items/{item.Text("id")}/steps")).Results()[0];
        var tasks = await data.GetAsync($"{Base}/items/{item.Text("id")}/steps/{step.Text("id")}/tasks");

        Assert.Equal("in-progress", step.Text("status"));
        Assert.True(tasks.Total() > 0);
        Assert.Equal(200, await data.StatusAsync($"{Base}/items/{item.Text("id")}/steps/{step.Text("id")}/tasks/{tasks.Results()[0].Text("id")}"));
    }

    [Theory]
    [InlineData("/packages")]
    [InlineData("/specs")]
    [InlineData("/item-types")]
    [InlineData("/responses")]
    public async Task Lookups_are_listed_and_read_one_by_one(string list)
    {
        var first = (await data.GetAsync(Base + list)).Results()[0];

        Assert.Equal(first.Text("id"), (await data.GetAsync($"{Base}{list}/{first.Text("id")}")).Text("id"));
        Assert.Equal(404, await data.StatusAsync($"{Base}{list}/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Metadata_revisions_mappings_and_the_asker_can_be_read()
    {
        var revised = (await data.GetAsync(Base + "/items?filter[revision]=1")).Results()[0];

        Assert.Equal(5, (await data.GetAsync(Base + "/metadata")).GetProperty("responses").GetArrayLength());
        Assert.Equal(2, (await data.GetAsync($"{Base}/items/{revised.Text("id")}/revisions")).Total());
        Assert.Equal(["1", "4"], (await data.GetAsync(Base + "/users/me")).GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.Equal(1, (await data.GetAsync(Base + "/settings/mappings")).Total());
    }

    private async Task<List<JsonElement>> AllAsync()
    {
        var rows = new List<JsonElement>();
        for (string? path = Base + "/items?limit=50&sort=title asc"; path is not null;)
        {
            var page = await data.GetAsync(path);
            rows.AddRange(page.Results());
            path = page.GetProperty("pagination").Text("nextUrl");
        }

        return rows;
    }
}
