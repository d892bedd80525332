using System.Text.Json;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

[Collection(EndToEndCollection.Name)]
public sealed class ProjectListTests(AppFixture app)
{
    [Fact]
    public async Task Dana_is_offered_all_fifteen_projects_of_both_accounts_with_BIM_360_told_apart()
    {
        using var browser = await app.SignInAsync("Dana");

        var projects = await ListAsync(browser);

        Assert.Equal(15, projects.Count);
        Assert.Equal("Old Mill Lofts Conversion", Assert.Single(projects, project => project.GetProperty("platform").GetString() == "bim360").GetProperty("name").GetString());
        Assert.Equal(["EMEA", "US"], projects.Select(project => project.GetProperty("region").GetString()).Distinct().Order());
        Assert.Contains("10050 - Riverside Office Tower", projects.Select(project => project.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Tomas_is_offered_the_one_project_he_is_in()
    {
        using var browser = await app.SignInAsync("Tomas");

        var projects = await ListAsync(browser);

        Assert.Equal(Projects.Riverside, Assert.Single(projects).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_project_opened_lately_is_listed_first()
    {
        using var browser = await app.SignInAsync("Rafael");
        await browser.GetTextAsync($"/p/{Projects.WillowBend}");

        var projects = await ListAsync(browser);

        Assert.Equal(Projects.WillowBend, projects[0].GetProperty("id").GetString());
        Assert.True(projects[0].GetProperty("recent").GetBoolean());
    }

    private static async Task<List<JsonElement>> ListAsync(TestBrowser browser)
    {
        var list = JsonElement.Parse(await browser.GetTextAsync("/projects"));
        Assert.Equal(JsonValueKind.Null, list.GetProperty("problem").ValueKind);
        Assert.Empty(list.GetProperty("warnings").EnumerateArray());
        return [.. list.GetProperty("projects").EnumerateArray()];
    }
}
