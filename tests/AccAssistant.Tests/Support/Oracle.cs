using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace AccAssistant.Tests.Support;

/// <summary>Counts what the product must say, from the raw JSON a signed-in person is given, sharing no code with the product.</summary>
internal sealed class Oracle : IDisposable
{
    private readonly HttpClient http;
    private readonly string project;
    private readonly TimeZoneInfo zone;
    private readonly DateTimeOffset now;

    private Oracle(HttpClient http, string project, TimeZoneInfo zone, DateTimeOffset now) => (this.http, this.project, this.zone, this.now) = (http, project, zone, now);

    public DateOnly Today => DayOf(now);

    /// <summary>Signs in at the sandbox by itself and reads the project's time zone.</summary>
    /// <param name="personId">Autodesk id.</param>
    /// <param name="fallbackZone">Where the project has none.</param>
    public static Task<Oracle> SignInAsync(AppFixture app, string personId, string project, string? fallbackZone = null) =>
        SignInAsync(app.CreateSandboxClient(), "sandbox-secret", personId, project, AppFixture.Now, fallbackZone);

    /// <param name="sandbox">Becomes the oracle's own.</param>
    /// <param name="now">The moment records are judged by.</param>
    public static async Task<Oracle> SignInAsync(HttpClient sandbox, string clientSecret, string personId, string project, DateTimeOffset now, string? fallbackZone = null)
    {
        sandbox.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await SandboxSignIn.TokenAsync(sandbox, clientSecret, personId, Cancellation));
        var facts = await ReadAsync(await sandbox.GetAsync($"/construction/admin/v1/projects/{project}", Cancellation));
        var zone = facts.GetProperty("timezone").GetString() ?? fallbackZone ?? "UTC";
        return new Oracle(sandbox, project, TimeZoneInfo.FindSystemTimeZoneById(zone), now);
    }

    public async Task<OracleCount> RfisAsync()
    {
        var rows = await PagesAsync(200, offset => http.PostAsJsonAsync(
            $"/construction/rfis/v3/projects/{project}/search:rfis",
            new { limit = 200, offset },
            Cancellation));
        return Count(
            rows,
            row => Text(row, "status") is "submitted" or "open" or "openRev1" or "openRev2" or "rejected",
            row => Text(row, "dueDate"),
            row => Text(row, "customIdentifier"));
    }

    public async Task<OracleCount> IssuesAsync(string? container = null)
    {
        var rows = await PagesAsync(100, offset => http.GetAsync(
            $"/construction/issues/v1/projects/{container ?? project}/issues?limit=100&offset={offset}",
            Cancellation));
        return Count(
            rows,
            row => Text(row, "status") is not ("draft" or "closed") && row.GetProperty("published").GetBoolean(),
            row => Text(row, "dueDate"),
            row => row.GetProperty("displayId").GetRawText());
    }

    public async Task<OracleCount> SubmittalsAsync()
    {
        var rows = await PagesAsync(50, offset => http.GetAsync(
            $"/construction/submittals/v2/projects/{project}/items?limit=50&offset={offset}",
            Cancellation));
        return Count(
            rows,
            row => Text(row, "statusId") == "2" && Text(row, "stateId") is not ("void" or "draft"),
            row => Text(row, Text(row, "stateId") switch { "sbc-1" => "submitterDueDate", "mgr-1" or "mgr-2" => "managerDueDate", _ => "dueDate" }),
            row => Text(row, "customIdentifier") is { Length: > 0 } given ? given : row.GetProperty("identifier").GetRawText());
    }

    public void Dispose() => http.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private OracleCount Count(List<JsonElement> rows, Func<JsonElement, bool> isOpen, Func<JsonElement, string?> due, Func<JsonElement, string?> number)
    {
        var open = rows.FindAll(row => isOpen(row));
        var overdue = open.FindAll(row => due(row) is { } text && DayOf(text) < Today);
        return new OracleCount(rows.Count, open.Count, overdue.Count, [.. overdue.Select(number).OfType<string>()]);
    }

    /// <summary>A bare day is that day everywhere; an instant is a day in the project's time zone.</summary>
    private DateOnly DayOf(string text) =>
        text.Length == 10
            ? DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : DayOf(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    private DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static async Task<List<JsonElement>> PagesAsync(int size, Func<int, Task<HttpResponseMessage>> ask)
    {
        var rows = new List<JsonElement>();
        while (true)
        {
            var body = await ReadAsync(await ask(rows.Count));
            var page = body.GetProperty("results").EnumerateArray().ToList();
            rows.AddRange(page);
            var total = body.GetProperty("pagination").GetProperty("totalResults").GetInt32();
            if (rows.Count >= total || page.Count == 0)
                return rows.Count == total ? rows : throw new InvalidOperationException($"{rows.Count} of {total} rows in pages of {size}.");
        }
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            response.EnsureSuccessStatusCode();
            return JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        }
    }
}
