using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>Reads a project's raw JSON over HTTP, page after page, with nobody's help.</summary>
internal sealed class RawReading(HttpClient http, string project, CancellationToken cancellationToken)
{
    // A list of names may be refused alone; its records are still there.
    private const string Names = "names";

    private readonly HashSet<string> refused = [];

    /// <param name="zone">Where the project has none.</param>
    public async Task<RawProject> ReadAsync(DateTimeOffset now, string me, string zone = "UTC")
    {
        var facts = await GetAsync($"/construction/admin/v1/projects/{project}");
        var issues = $"/construction/issues/v1/projects/{project}";
        var rfis = $"/construction/rfis/v3/projects/{project}";
        var submittals = $"/construction/submittals/v2/projects/{project}";
        var users = $"/construction/admin/v1/projects/{project}/users?limit=200";
        return new RawProject(
            new RawLists
            {
                Issues = await PagesAsync($"{issues}/issues?limit=100", "issues"),
                Rfis = await AllAsync(offset => http.PostAsJsonAsync($"{rfis}/search:rfis", new { limit = 200, offset }, cancellationToken), "rfis"),
                Submittals =
                [
                    .. await PagesAsync($"{submittals}/items?limit=50", "submittals"),
                    .. await PagesAsync($"{submittals}/items?limit=50&filter[stateId]=void", "submittals"),
                ],
                Users = [.. await PagesAsync(users), .. await PagesAsync(users + "&filter[status]=deleted")],
                Companies = [.. (await GetAsync($"/hq/v1/accounts/{facts.Text("accountId")}/projects/{project}/companies?limit=100")).EnumerateArray()],
                Locations = await PagesAsync($"/construction/locations/v2/projects/{project}/trees/default/nodes?limit=10000"),
                IssueTypes = await PagesAsync($"{issues}/issue-types?include=subtypes&limit=100", Names),
                RootCauses = await PagesAsync($"{issues}/issue-root-cause-categories?include=rootcauses&limit=100", Names),
                IssueAttributes = await PagesAsync($"{issues}/issue-attribute-definitions?limit=200", Names),
                RfiTypes = await PagesAsync($"{rfis}/rfi-types?limit=200", Names),
                RfiAttributes = await PagesAsync($"{rfis}/attributes?limit=200", Names),
                SubmittalTypes = await PagesAsync($"{submittals}/item-types?limit=50", Names),
                Responses = await PagesAsync($"{submittals}/responses?limit=50", Names),
                Refused = refused,
            },
            facts.Text("timezone") ?? zone,
            now,
            me);
    }

    /// <summary>Names of the files of an RFI, its responses' included.</summary>
    public async Task<IReadOnlyList<string>> FilesOfRfiAsync(string rfiId) =>
        [.. (await PagesAsync($"/construction/rfis/v3/projects/{project}/rfis/{rfiId}/attachments?limit=200")).Where(row => row.Flag("isDeleted") != true).Select(row => row.Text("displayName") ?? row.Text("fileName") ?? "")];

    /// <param name="part">May be refused as a whole; null: must be given.</param>
    private Task<IReadOnlyList<JsonElement>> PagesAsync(string path, string? part = null) => AllAsync(offset => http.GetAsync($"{path}&offset={offset}", cancellationToken), part);

    private async Task<IReadOnlyList<JsonElement>> AllAsync(Func<int, Task<HttpResponseMessage>> ask, string? part)
    {
        var rows = new List<JsonElement>();
        while (true)
        {
            using var answer = await ask(rows.Count);
            if (part is not null && (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
            {
                refused.Add(part);
                return [];
            }

            answer.EnsureSuccessStatusCode();
            var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
            var page = body.GetProperty("results");
            rows.AddRange(page.EnumerateArray());
            var total = body.GetProperty("pagination").GetProperty("totalResults").GetInt32();
            if (rows.Count == total)
                return rows;
            if (page.GetArrayLength() == 0)
                throw new InvalidOperationException($"{rows.Count} of {total} rows came.");
        }
    }

    private async Task<JsonElement> GetAsync(string path) => JsonElement.Parse(await http.GetStringAsync(path, cancellationToken));
}
