using System.Text.Json;

namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>A project as raw JSON, its ids looked up by plain loops; shares no code with the product.</summary>
internal sealed class RawProject
{
    private readonly RawLists lists;

    public RawProject(RawLists lists, string zone, DateTimeOffset now, string me)
    {
        (this.lists, Zone, Me) = (lists, TimeZoneInfo.FindSystemTimeZoneById(zone), me);
        Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).DateTime);
        Records =
        [
            .. lists.Issues.Where(row => row.Flag("deleted") != true).Select(row => new RawRecord("issues", row, this)),
            .. lists.Rfis.Select(row => new RawRecord("rfis", row, this)),
            .. lists.Submittals.Select(row => new RawRecord("submittals", row, this)),
        ];
    }

    public RawLists Lists => lists;

    public IReadOnlyList<RawRecord> Records { get; }

    public TimeZoneInfo Zone { get; }

    public DateOnly Today { get; }

    /// <summary>The Autodesk id of whoever asks.</summary>
    public string Me { get; }

    public RawHolder Person(string id)
    {
        foreach (var user in lists.Users)
        {
            if (user.Text("autodeskId") == id)
                return new RawHolder("user", id, user.Text("name")!, CompanyName(user.Text("companyId")) ?? user.Text("companyName"));
        }

        return new RawHolder("user", id, $"former member (…{End(id)})", null);
    }

    public RawHolder Holder(string? kind, string id)
    {
        switch (kind)
        {
            case "user" or "1":
                return Person(id);
            case "company" or "2":
                return CompanyName(id) is { } name ? new RawHolder("company", id, name, name) : new RawHolder("company", id, $"a company (…{End(id)}, name not available)", null);
            default:
                return new RawHolder("role", id, RoleName(id) ?? "a role (name not available)", null);
        }
    }

    /// <summary>Names of the places from the building down, the project's own left out.</summary>
    public IReadOnlyList<string> Place(string id)
    {
        var names = new List<string>();
        for (var next = id; next is not null;)
        {
            if (lists.Locations.FirstOrDefault(node => node.Text("id") == next) is not { ValueKind: JsonValueKind.Object } place)
                break;
            next = place.Text("parentId");
            if (next is not null || names.Count == 0)
                names.Insert(0, place.Text("name")!);
        }

        return names.Count > 0 ? names : ["a location (name not available)"];
    }

    /// <param name="what">For an id nobody knows: "a type".</param>
    /// <param name="inside">The member with the rows looked through, of each row of the list; null: the list itself.</param>
    public static string? NameOf(IEnumerable<JsonElement> rows, string? inside, string? id, string name, string what) =>
        id is null ? null : (inside is null ? rows : rows.SelectMany(row => row.List(inside))).Where(row => row.Text("id") == id).Select(row => row.Text(name)).FirstOrDefault() ?? $"{what} (name not available)";

    private string? CompanyName(string? id) =>
        id is null ? null : lists.Companies.Where(company => company.Text("member_group_id") == id || company.Text("id") == id).Select(company => company.Text("name")).FirstOrDefault();

    private string? RoleName(string id) =>
        lists.Users.SelectMany(user => user.List("roles")).Where(role => role.Text("id") == id).Select(role => role.Text("name")).FirstOrDefault();

    private static string End(string id) => id.Length <= 4 ? id : id[^4..];
}
