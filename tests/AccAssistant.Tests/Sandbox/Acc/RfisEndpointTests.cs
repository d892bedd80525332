using System.Text.Json;
using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Tests.Sandbox.Acc;

public sealed class RfisEndpointTests(SandboxDataFixture fixture) : IClassFixture<SandboxDataFixture>
{
    private const string Base = $"/construction/rfis/v3/projects/{ProjectCatalog.Riverside}";
    private readonly SandboxData data = fixture.Data;

    [Fact]
    public async Task An_empty_search_gives_the_first_ten_of_all()
    {
        var (_, body) = await data.SearchAsync(ProjectCatalog.Riverside, "{}");

        Assert.Equal(10, body.Results().Count);
        Assert.Equal(412, body.Total());
    }

    [Theory]
    [InlineData("""{"limit":201}""")]
    [InlineData("""{"limit":0}""")]
    [InlineData("""{"offset":-1}""")]
    [InlineData("""{"filter":{"search":"beam"}}""")]
    [InlineData("""{"filter":{"status":["opened"]}}""")]
    [InlineData("""{"filter":{"dueDate":"tomorrow"}}""")]
    [InlineData("""{"sort":[{"field":"urgency"}]}""")]
    [InlineData("""{"fields":["id","workflowType"]}""")]
    [InlineData("""{"limit":"ten"}""")]
    [InlineData("not json")]
    public async Task What_it_does_not_know_is_refused(string body)
    {
        Assert.Equal(400, (await data.SearchAsync(ProjectCatalog.Riverside, body)).Status);
    }

    [Theory]
    [InlineData("""{"filter":{"status":["open","submitted"]}}""")]
    [InlineData("""{"filter":{"officialResponseStatus":["unanswered"]}}""")]
    [InlineData("""{"filter":{"assignedTo":["PSW2YB9GQD6U"]}}""")]
    [InlineData("""{"filter":{"createdBy":["DKX4QN7MWP2A"]}}""")]
    [InlineData("""{"filter":{"discipline":["Structural"]}}""")]
    [InlineData("""{"filter":{"category":["Concrete"]}}""")]
    [InlineData("""{"filter":{"costImpact":["Yes"]}}""")]
    [InlineData("""{"filter":{"scheduleImpact":["Unknown"]}}""")]
    [InlineData("""{"filter":{"priority":["High"]}}""")]
    [InlineData("""{"filter":{"createdAt":"2026-11-01T00:00:00Z"}}""")]
    [InlineData("""{"filter":{"updatedAt":"2026-10-01T00:00:00.000Z..2026-11-15T00:00:00.000Z"}}""")]
    [InlineData("""{"filter":{"closedAt":"2026-06-01..2026-07-01"}}""")]
    [InlineData("""{"filter":{"dueDate":"2026-11-01T00:00:00Z..2026-11-24T00:00:00Z"}}""")]
    [InlineData("""{"filter":{"reference":"S-1"}}""")]
    [InlineData("""{"search":"beam"}""")]
    public async Task A_filter_narrows_the_search_and_leaves_something(string body)
    {
        Assert.InRange((await data.SearchAsync(ProjectCatalog.Riverside, body)).Body.Total(), 1, 411);
    }

    [Fact]
    public async Task Numbers_run_to_412_and_a_few_are_missing()
    {
        var rows = await AllAsync(ProjectCatalog.Riverside);

        Assert.Equal(412, rows.Count);
        Assert.Contains(rows, row => row.Text("customIdentifier") == "12");
        Assert.Contains(rows, row => row.Text("customIdentifier") == "112");
        Assert.InRange(rows.Count(row => row.Text("customIdentifier") is null), 2, 20);
        Assert.Contains(rows, row => row.GetProperty("assignedTo").GetArrayLength() > 1);
    }

    [Fact]
    public async Task Some_rows_leave_unset_members_out_and_others_write_null()
    {
        var open = (await AllAsync(ProjectCatalog.Riverside)).Where(row => row.Text("status") == "open").ToList();

        Assert.Contains(open, row => !row.TryGetProperty("closedAt", out _));
        Assert.Contains(open, row => row.TryGetProperty("closedAt", out var value) && value.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task One_rfi_adds_its_responses()
    {
        var (_, page) = await data.SearchAsync(ProjectCatalog.Riverside, """{"filter":{"status":["answered"]}}""");
        var row = page.Results()[0];

        var one = await data.GetAsync($"{Base}/rfis/{row.Text("id")}");

        Assert.False(row.TryGetProperty("responses", out _));
        Assert.Equal(one.Text("officialResponse"), one.GetProperty("responses")[0].Text("text"));
        Assert.True(one.TryGetProperty("permittedActions", out _));
        Assert.Equal(404, await data.StatusAsync($"{Base}/rfis/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task Attributes_are_for_administrators()
    {
        Assert.Equal(200, await data.StatusAsync(Base + "/attributes"));
        Assert.Equal(403, await data.StatusAsync(Base + "/attributes", SandboxPeople.Rafael));
    }

    [Fact]
    public async Task The_european_workflow_has_statuses_of_its_own()
    {
        var rows = await AllAsync(ProjectCatalog.Nordhafen);
        var workflow = await data.GetAsync($"/construction/rfis/v3/projects/{ProjectCatalog.Nordhafen}/workflow");

        Assert.Equal("EU", workflow.Text("workflowType"));
        Assert.Superset(new HashSet<string?> { "openRev1", "openRev2", "answeredManager", "closed" }, rows.Select(row => row.Text("status")).ToHashSet());
        Assert.DoesNotContain(rows, row => row.Text("status") is "open" or "answered" or "rejected");
        Assert.All(rows, row => Assert.Equal(2, row.GetProperty("reviewers").GetArrayLength()));
    }

    [Fact]
    public async Task Types_comments_attachments_and_the_next_number_can_be_read()
    {
        var commented = (await AllAsync(ProjectCatalog.Riverside)).First(row => row.GetProperty("commentsCount").GetInt32() > 0);

        Assert.Equal(3, (await data.GetAsync(Base + "/rfi-types")).Total());
        Assert.Equal("US", (await data.GetAsync(Base + "/users/me")).GetProperty("workflow").Text("type"));
        Assert.Equal(commented.GetProperty("commentsCount").GetInt32(), (await data.GetAsync($"{Base}/rfis/{commented.Text("id")}/comments")).Total());
        Assert.Equal(200, await data.StatusAsync($"{Base}/rfis/{commented.Text("id")}/attachments"));
        Assert.True(int.Parse((await data.GetAsync(Base + "/rfis/custom-identifier")).Text("customIdentifier")!, System.Globalization.CultureInfo.InvariantCulture) > 400);
    }

    private async Task<List<JsonElement>> AllAsync(string project)
    {
        var rows = new List<JsonElement>();
        JsonElement page;
        do
        {
            page = (await data.SearchAsync(project, $$"""{"limit":200,"offset":{{rows.Count}}}""")).Body;
            rows.AddRange(page.Results());
        }
        while (rows.Count < page.Total());

        return rows;
    }
}
