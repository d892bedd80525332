using System.Net.Http.Json;
using System.Text.Json;

namespace AccAssistant.Tests.Proof.Queries;

/// <summary>Reads a project's raw JSON over HTTP, page after page, with nobody's help.</summary>
internal sealed class RawReading(HttpClient http, string project)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<RawProject> ReadAsync(DateTimeOffset now, string me)
    {
        var facts = await GetAsync($"/construction/admin/v1/projects/{project}");
        var issues = $"/construction/issues/v1/projects/{project}";
        var rfis = $"/construction/rfis/v3/projects/{project}";
        var submittals = $"/construction/submittals/v2/projects/{project}";
        var users = $"/construction/admin/v1/projects/{project}/users?limit=200";
        return new RawProject(
            new RawLists
            {
                Issues = await AllAsync(offset => http.GetAsync($"{issues}/issues?limit=100&offset={offset}", Cancellation)),
                Rfis = await AllAsync(offset => http.PostAsJsonAsync($"{rfis}/search:rfis", new { limit = 200, offset }, Cancellation)),
                Submittals =
                [
                    .. await AllAsync(offset => http.GetAsync($"{submittals}/items?limit=50&offset={offset}", Cancellation)),
                    .. await AllAsync(offset => http.GetAsync($"{submittals}/items?limit=50&offset={offset}&filter[stateId]=void", Cancellation)),
                ],
                Users = [.. await PagesAsync(users), .. await PagesAsync(users + "&filter[status]=deleted")],
                Companies = [.. (await GetAsync($"/hq/v1/accounts/{facts.Text("accountId")}/projects/{project}/companies?limit=100")).EnumerateArray()],
                Locations = await PagesAsync($"/construction/locations/v2/projects/{project}/trees/default/nodes?limit=10000"),
                IssueTypes = await PagesAsync($"{issues}/issue-types?include=subtypes&limit=100"),
                RootCauses = await PagesAsync($"{issues}/issue-root-cause-categories?include=rootcauses&limit=100"),
                IssueAttributes = await PagesAsync($"{issues}/issue-attribute-definitions?limit=200"),
                RfiTypes = await PagesAsync($"{rfis}/rfi-types?limit=200"),
                RfiAttributes = await PagesAsync($"{rfis}/attributes?limit=200"),
                SubmittalTypes = await PagesAsync($"{submittals}/item-types?limit=50"),
                Responses = await PagesAsync($"{submittals}/responses?limit=50"),
            },
            facts.Text("timezone")!,
            now,
            me);
    }

    private Task<IReadOnlyList<JsonElement>> PagesAsync(string path) => AllAsync(offset => http.GetAsync($"{path}&offset={offset}", Cancellation));

    private static async Task<IReadOnlyList<JsonElement>> AllAsync(Func<int, Task<HttpResponseMessage>> ask)
    {
        var rows = new List<JsonElement>();
        while (true)
        {
            using var answer = await ask(rows.Count);
            answer.EnsureSuccessStatusCode();
            var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
            var page = body.GetProperty("results");
            rows.AddRange(page.EnumerateArray());
            var total = body.GetProperty("pagination").GetProperty("totalResults").GetInt32();
            if (rows.Count == total)
                return rows;
            if (page.GetArrayLength() == 0)
                throw new InvalidOperationException($"{rows.Count} of {total} rows came.");
        }
    }

    private async Task<JsonElement> GetAsync(string path) => JsonElement.Parse(await http.GetStringAsync(path, Cancellation));
}
