using System.Text.Json;
using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.Acc;

/// <summary>The body of an RFI search.</summary>
internal sealed class RfiSearch
{
    private static readonly string[] FieldNames = ["id", "customIdentifier", "title", "status", "dueDate", "assignedTo", "createdAt", "updatedAt", "priority", "question"];

    private static readonly Dictionary<string, Func<WireRfi, IComparable?>> SortKeys = new()
    {
        ["createdAt"] = rfi => rfi.CreatedAt,
        ["status"] = rfi => rfi.Status,
        ["dueDate"] = rfi => rfi.DueDate,
        ["title"] = rfi => rfi.Title,
        ["location"] = rfi => rfi.LocationDescription,
        ["updatedAt"] = rfi => rfi.UpdatedAt,
        ["closedAt"] = rfi => rfi.ClosedAt,
        ["costImpact"] = rfi => rfi.CostImpact,
        ["scheduleImpact"] = rfi => rfi.ScheduleImpact,
        ["priority"] = rfi => rfi.Priority,
        ["discipline"] = rfi => First(rfi.Discipline),
        ["category"] = rfi => First(rfi.Category),
        ["reference"] = rfi => rfi.Reference,
        ["customIdentifier"] = rfi => int.TryParse(rfi.CustomIdentifier, out var number) ? number : null,
        ["customAttribute"] = rfi => rfi.CustomAttributes is [var attribute, ..] ? First(attribute.Values) : null,
    };

    private readonly List<Func<WireRfi, bool>> tests = [];
    private IReadOnlyList<(Func<WireRfi, IComparable?> Key, bool Descending)> order = [(rfi => rfi.CreatedAt, true)];

    public int Limit { get; private set; } = 10;

    public int Offset { get; private set; }

    public IReadOnlyCollection<string>? Fields { get; private set; }

    public bool Matches(WireRfi rfi) => tests.TrueForAll(test => test(rfi));

    public IEnumerable<WireRfi> Sort(IEnumerable<WireRfi> rows) => Sorting.By(rows, order);

    public static async Task<RfiSearch> ReadAsync(HttpContext http)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            return Read(body.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            throw Refusal.BadRequest("The body is not a search: " + wrong.Message);
        }
    }

    private static RfiSearch Read(JsonElement body)
    {
        var search = new RfiSearch();
        foreach (var member in body.EnumerateObject())
        {
            switch (member.Name)
            {
                case "limit":
                    search.Limit = member.Value.GetInt32() is >= 1 and <= 200 and var limit ? limit : throw Refusal.BadRequest("limit must be between 1 and 200");
                    break;
                case "offset":
                    search.Offset = member.Value.GetInt32() is >= 0 and var offset ? offset : throw Refusal.BadRequest("offset must not be negative");
                    break;
                case "search":
                    search.AddWords(member.Value.GetString() ?? "");
                    break;
                case "sort":
                    search.order = [.. member.Value.EnumerateArray().Select(Order)];
                    break;
                case "fields":
                    search.Fields = Strings(member.Value);
                    if (search.Fields.FirstOrDefault(name => !FieldNames.Contains(name)) is { } wrong)
                    {
                        throw Refusal.BadRequest($"fields cannot hold \"{wrong}\"");
                    }

                    break;
                case "filter":
                    foreach (var filter in member.Value.EnumerateObject())
                    {
                        search.AddFilter(filter);
                    }

                    break;
                default:
                    throw Refusal.BadRequest($"\"{member.Name}\" is not allowed");
            }
        }

        return search;
    }

    private static (Func<WireRfi, IComparable?> Key, bool Descending) Order(JsonElement sort)
    {
        var field = sort.GetProperty("field").GetString() ?? "";
        var direction = sort.TryGetProperty("order", out var order) ? order.GetString() : "ASC";
        return SortKeys.TryGetValue(field, out var key) && direction is "ASC" or "DESC" && key is not null
            ? (key, direction == "DESC")
            : throw Refusal.BadRequest($"sort cannot be \"{field} {direction}\"");
    }

    private void AddWords(string words) => tests.Add(rfi =>
        rfi.Title.Contains(words, StringComparison.OrdinalIgnoreCase)
        || rfi.Question?.Contains(words, StringComparison.OrdinalIgnoreCase) == true
        || rfi.OfficialResponse?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);

    private void AddFilter(JsonProperty filter)
    {
        switch (filter.Name)
        {
            case "status":
                AddAny(filter, rfi => [rfi.Status], RfiTerms.Statuses);
                break;
            case "officialResponseStatus":
                AddAny(filter, rfi => [rfi.OfficialResponseStatus], ["answered", "unanswered"]);
                break;
            case "assignedTo":
                AddAny(filter, rfi => rfi.AssignedTo.Select(party => party.Id));
                break;
            case "createdBy":
                AddAny(filter, rfi => [rfi.CreatedBy]);
                break;
            case "locations":
                AddAny(filter, rfi => rfi.Locations);
                break;
            case "id":
                AddAny(filter, rfi => [rfi.Id]);
                break;
            case "rfiTypeId":
                AddAny(filter, rfi => [rfi.RfiTypeId]);
                break;
            case "discipline":
                AddAny(filter, rfi => rfi.Discipline);
                break;
            case "category":
                AddAny(filter, rfi => rfi.Category);
                break;
            case "costImpact":
                AddAny(filter, rfi => [rfi.CostImpact], ["Yes", "No", "Unknown"]);
                break;
            case "scheduleImpact":
                AddAny(filter, rfi => [rfi.ScheduleImpact], ["Yes", "No", "Unknown"]);
                break;
            case "priority":
                AddAny(filter, rfi => [rfi.Priority], ["High", "Normal", "Low"]);
                break;
            case "createdAt":
                AddDates(filter, rfi => rfi.CreatedAt);
                break;
            case "updatedAt":
                AddDates(filter, rfi => rfi.UpdatedAt);
                break;
            case "closedAt":
                AddDates(filter, rfi => rfi.ClosedAt);
                break;
            case "dueDate":
                AddDates(filter, rfi => rfi.DueDate);
                break;
            case "reference":
                var reference = filter.Value.GetString() is { Length: <= 20 } text ? text : throw Refusal.BadRequest("filter.reference is longer than 20 characters");
                tests.Add(rfi => rfi.Reference?.Contains(reference, StringComparison.OrdinalIgnoreCase) == true);
                break;
            case "includeHidden":
                filter.Value.GetBoolean();
                break;
            case "customAttributes":
                foreach (var attribute in filter.Value.EnumerateObject())
                {
                    var (id, value) = (attribute.Name, attribute.Value.GetString());
                    tests.Add(rfi => rfi.CustomAttributes.Any(row => row.Id == id && row.Values.Contains(value)));
                }

                break;
            default:
                throw Refusal.BadRequest($"filter.{filter.Name} is not allowed");
        }
    }

    private void AddAny(JsonProperty filter, Func<WireRfi, IEnumerable<string?>> member, IReadOnlyList<string>? known = null)
    {
        var wanted = Strings(filter.Value);
        if (wanted.FirstOrDefault(value => known?.Contains(value) == false) is { } wrong)
        {
            throw Refusal.BadRequest($"filter.{filter.Name} cannot hold \"{wrong}\"");
        }

        tests.Add(rfi => member(rfi).Any(value => value is not null && wanted.Contains(value)));
    }

    private void AddDates(JsonProperty filter, Func<WireRfi, DateTimeOffset?> member)
    {
        var span = DateSpan.ParseAfter(filter.Value.GetString() ?? "", "filter." + filter.Name);
        tests.Add(rfi => span.Holds(member(rfi)));
    }

    private static string? First(IReadOnlyList<string> values) => values is [var first, ..] ? first : null;

    private static HashSet<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString() ?? "")];
}
