using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AccAssistant.Sandbox.World;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Tests.Sandbox.Acc;

public sealed class ProjectEndpointTests(SandboxDataFixture fixture) : IClassFixture<SandboxDataFixture>
{
    private readonly SandboxData data = fixture.Data;

    [Fact]
    public async Task Hubs_are_the_accounts_one_has_a_project_in_and_a_personal_one()
    {
        var dana = await data.GetAsync("/project/v1/hubs");
        var priya = await data.GetAsync("/project/v1/hubs", SandboxPeople.Priya);

        Assert.Equal(["US", "EMEA", "US"], Rows(dana).Select(hub => hub.GetProperty("attributes").Text("region")));
        Assert.StartsWith("a.", Rows(dana)[2].Text("id"), StringComparison.Ordinal);
        Assert.Equal(2, Rows(priya).Count);
    }

    [Fact]
    public async Task Projects_are_paged_by_links()
    {
        var path = $"/project/v1/hubs/{ProjectCatalog.Us.HubId}/projects?page[limit]=4";
        var ids = new List<string?>();
        while (path is not null)
        {
            var page = await data.GetAsync(path);
            ids.AddRange(Rows(page).Select(row => row.Text("id")));
            path = page.GetProperty("links").TryGetProperty("next", out var next) ? next.Text("href") : null;
        }

        Assert.Equal(11, ids.Distinct().Count());
        Assert.All(ids, id => Assert.StartsWith("b.", id, StringComparison.Ordinal));
        Assert.Equal(400, await data.StatusAsync($"/project/v1/hubs/{ProjectCatalog.Us.HubId}/projects?page[limit]=201"));
    }

    [Fact]
    public async Task People_see_the_projects_their_sentence_promises()
    {
        Assert.Equal(15, await CountAsync(SandboxPeople.Dana));
        Assert.Equal(15, await CountAsync(SandboxPeople.Rafael));
        Assert.Equal(4, await CountAsync(SandboxPeople.Priya));
        Assert.Equal(1, await CountAsync(SandboxPeople.Tomas));
    }

    [Fact]
    public async Task A_hub_or_project_of_others_is_forbidden_and_an_unknown_one_is_not_found()
    {
        var foreign = $"/project/v1/hubs/{ProjectCatalog.Us.HubId}/projects/b.{ProjectCatalog.Meridian}";

        Assert.Equal(403, await data.StatusAsync($"/project/v1/hubs/{ProjectCatalog.Emea.HubId}/projects", SandboxPeople.Priya));
        Assert.Equal(403, await data.StatusAsync(foreign, SandboxPeople.Tomas));
        Assert.Equal(404, await data.StatusAsync("/project/v1/hubs/b.00000000-0000-0000-0000-000000000000/projects"));
        Assert.Equal(404, await data.StatusAsync(foreign.Replace("/b.4", "/4", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Only_the_bim_360_project_has_containers_of_its_own()
    {
        var projects = Rows(await data.GetAsync($"/project/v1/hubs/{ProjectCatalog.Us.HubId}/projects"));

        var odd = projects.Where(row => "b." + row.GetProperty("relationships").GetProperty("issues").GetProperty("data").Text("id") != row.Text("id"));

        var only = Assert.Single(odd);
        Assert.Equal("BIM360", only.GetProperty("attributes").GetProperty("extension").GetProperty("data").Text("projectType"));
    }

    [Fact]
    public async Task Members_come_twenty_at_a_time_and_a_longer_page_is_cut_to_200()
    {
        var users = $"/construction/admin/v1/projects/{ProjectCatalog.Meridian}/users";

        var first = await data.GetAsync(users);
        var all = await data.GetAsync(users + "?limit=500");

        Assert.Equal(20, first.Results().Count);
        Assert.Equal(200, all.GetProperty("pagination").GetProperty("limit").GetInt32());
        Assert.Equal(20, (await data.GetAsync(first.GetProperty("pagination").Text("nextUrl")!)).GetProperty("pagination").GetProperty("offset").GetInt32());
    }

    [Fact]
    public async Task Who_left_is_listed_only_when_asked_for_and_an_invitee_has_no_name()
    {
        var users = $"/construction/admin/v1/projects/{ProjectCatalog.Riverside}/users?limit=200";
        var present = (await data.GetAsync(users)).Results();
        var gone = Assert.Single((await data.GetAsync(users + "&filter[status]=deleted")).Results());
        var issues = await data.GetAsync($"/construction/issues/v1/projects/{ProjectCatalog.Riverside}/issues?filter[assignedTo]={gone.Text("autodeskId")}");

        Assert.DoesNotContain(present, user => user.Text("autodeskId") == gone.Text("autodeskId"));
        Assert.True(issues.Total() > 0);
        Assert.Single(present, user => user.Text("status") == "pending" && user.Text("autodeskId") is null && user.Text("name") is null);
    }

    [Fact]
    public async Task Companies_carry_a_group_id_unlike_their_id()
    {
        var companies = await data.GetAsync($"/hq/v1/accounts/{ProjectCatalog.Us.AccountId}/projects/{ProjectCatalog.Riverside}/companies");

        Assert.All(companies.EnumerateArray(), company => Assert.NotEqual(company.Text("id"), company.Text("member_group_id")));
        Assert.Contains(companies.EnumerateArray(), company => company.Text("name") == "Steelcraft Erectors");
    }

    [Theory]
    [InlineData("EMEA", 200)]
    [InlineData("US", 404)]
    [InlineData(null, 200)]
    public async Task Administration_answers_only_in_the_projects_region(string? region, int status)
    {
        using var client = data.As(SandboxPeople.Dana);
        if (region is not null)
        {
            client.DefaultRequestHeaders.Add("Region", region);
        }

        using var answer = await client.GetAsync($"/construction/admin/v1/projects/{ProjectCatalog.Nordhafen}", TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task One_project_has_no_time_zone()
    {
        var all = await data.GetAsync($"/construction/admin/v1/accounts/{ProjectCatalog.Us.AccountId}/projects?limit=200");

        var without = Assert.Single(all.Results(), project => project.GetProperty("timezone").ValueKind == JsonValueKind.Null);
        Assert.Equal("Fairmont Library Expansion", without.Text("name"));
        Assert.Equal(403, await data.StatusAsync($"/construction/admin/v1/accounts/{ProjectCatalog.Us.AccountId}/projects", SandboxPeople.Priya));
    }

    [Fact]
    public async Task Touched_records_are_the_ones_updated_since()
    {
        await using var own = await SandboxData.StartAsync();
        using var client = own.As(SandboxPeople.Dana);
        using var answer = await client.PostAsync($"/sandbox/world/touch?project={ProjectCatalog.Riverside}&count=21", null, TestContext.Current.CancellationToken);
        var touched = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        var since = (await own.GetAsync($"/construction/issues/v1/projects/{ProjectCatalog.Riverside}/issues?filter[updatedAt]=2026-11-23T15:00:00Z..")).Results();

        Assert.Equal(touched.GetProperty("issues").EnumerateArray().Select(id => id.GetString()).Order(), since.Select(row => row.Text("id")).Order());
        Assert.Equal(7, since.Count);
    }

    [Fact]
    public async Task An_rfi_can_be_given_another_title_and_status()
    {
        await using var own = await SandboxData.StartAsync();
        using var client = own.As(SandboxPeople.Dana);
        var (project, cancellation) = (ProjectCatalog.Riverside, TestContext.Current.CancellationToken);
        using var touched = await client.PostAsync($"/sandbox/world/touch?project={project}&count=3", null, cancellation);
        var id = (await touched.Content.ReadFromJsonAsync<JsonElement>(cancellation)).GetProperty("rfis")[0].GetString();

        using var changed = await client.PostAsync($"/sandbox/world/rfi?project={project}&id={id}&title=Moved&status=closed", null, cancellation);
        using var unknown = await client.PostAsync($"/sandbox/world/rfi?project={project}&id=none&title=Moved", null, cancellation);
        var rfi = await own.GetAsync($"/construction/rfis/v3/projects/{project}/rfis/{id}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (changed.StatusCode, unknown.StatusCode));
        Assert.Equal(("Moved", "closed"), (rfi.Text("title"), rfi.Text("status")));
        Assert.NotEqual(JsonValueKind.Null, rfi.GetProperty("closedAt").ValueKind);
    }

    private async Task<int> CountAsync(SandboxPerson person)
    {
        var count = 0;
        foreach (var hub in Rows(await data.GetAsync("/project/v1/hubs", person)))
        {
            count += Rows(await data.GetAsync($"/project/v1/hubs/{hub.Text("id")}/projects", person)).Count;
        }

        return count;
    }

    private static IReadOnlyList<JsonElement> Rows(JsonElement body) => [.. body.GetProperty("data").EnumerateArray()];
}
