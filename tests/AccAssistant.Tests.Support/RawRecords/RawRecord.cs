using System.Text.Json;
using System.Text.RegularExpressions;

namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>What one raw record means, worked out anew at every question: slow and obvious.</summary>
internal sealed partial class RawRecord(string module, JsonElement row, RawProject project)
{
    public string Module => module;

    public string Id => row.Text("id")!;

    /// <summary>As people say it; a number alone where the record has no name of its own.</summary>
    public string Number => module switch
    {
        "issues" => "#" + row.Number("displayId"),
        "rfis" => "RFI " + row.Text("customIdentifier"),
        _ => row.Text("customIdentifier") ?? "submittal " + row.Number("identifier"),
    };

    private string Status => row.Text(module == "submittals" ? "stateId" : "status") ?? "";

    /// <summary>draft, required, open, answered, closed, void or unknown.</summary>
    public string Standing => module switch
    {
        "issues" => Status == "draft" || row.Flag("published") == false ? "draft" : Status == "closed" ? "closed" : "open",
        "rfis" => Status switch
        {
            "draft" or "closed" or "void" => Status,
            "submitted" or "open" or "openRev1" or "openRev2" or "rejected" => "open",
            "answered" or "answeredRev1" or "answeredManager" => "answered",
            _ => "unknown",
        },
        _ => Status is "draft" or "void" ? Status : row.Text("statusId") switch { "1" => "required", "2" => "open", "3" => "closed", "4" => "void", "6" => "draft", _ => "unknown" },
    };

    public string StatusName => (module, Status) switch
    {
        ("submittals", "sbc-1") => "Waiting for submission",
        ("submittals", "mgr-1") => "Open (submitted)",
        ("submittals", "rev") => "In review",
        ("submittals", "mgr-2") => "Reviewed",
        ("submittals", "sbc-2") => "Closed",
        ("submittals", "") => row.Text("statusId") switch { "1" => "Required", "2" => "Open", "3" => "Closed", "4" => "Void", "5" => "Empty", "6" => "Draft", var other => other ?? "" },
        ("rfis", "openRev1") => "Open at reviewer 1",
        ("rfis", "openRev2") => "Open at reviewer 2",
        ("rfis", "answeredRev1") => "Answered by reviewer 1",
        ("rfis", "answeredManager") => "Answered by manager",
        ("issues", "awaiting_magic") or ("rfis", "awaiting_magic") or ("submittals", "awaiting_magic") => Status,
        _ => Status.Length == 0 ? "" : char.ToUpperInvariant(Status[0]) + Status[1..].Replace('_', ' '),
    };

    public bool IsOverdue => Standing == "open" && Day("due") < project.Today;

    public int? DaysLate => IsOverdue ? project.Today.DayNumber - Day("due")!.Value.DayNumber : null;

    public int? DaysOpen
    {
        get
        {
            var end = Standing is "open" or "required" or "draft" or "unknown" ? project.Today : Day("answered") ?? Day("closed");
            return end is { } last && Day("created") is { } first ? last.DayNumber - first.DayNumber : null;
        }
    }

    public int? ResponseTime => Day("answered") is { } answered && Day("created") is { } created ? answered.DayNumber - created.DayNumber : null;

    public DateOnly? Day(string field) => (module, field) switch
    {
        (_, "created") => Of("createdAt"),
        (_, "updated") => Of("updatedAt"),
        ("issues" or "rfis", "due") => Of("dueDate"),
        ("issues" or "rfis", "closed") => Of("closedAt"),
        ("rfis", "answered") => Of("answeredAt"),
        ("submittals", "due") => Of(Status switch { "draft" or "sbc-1" => "submitterDueDate", "mgr-1" or "mgr-2" => "managerDueDate", _ => "dueDate" }),
        ("submittals", "answered") => Of("respondedAt"),
        ("submittals", "closed") => Standing == "closed" ? Of("publishedDate") ?? Of("receivedFromReview") : null,
        ("submittals", "required") => Of("requiredOnJobDate"),
        _ => null,
    };

    public IReadOnlyList<RawHolder> Holders(string part) => (module, part) switch
    {
        (_, "creator") => row.Text("createdBy") is { } creator ? [project.Person(creator)] : [],
        ("issues", "assignee") => row.Text("assignedTo") is { } id ? [project.Holder(row.Text("assignedToType"), id)] : [],
        ("rfis", "assignee") => [.. row.List("assignedTo").Select(party => project.Holder(party.Text("type"), party.Text("id")!)).Distinct()],
        ("rfis", "manager") => row.Text("managerId") is { } manager ? [project.Person(manager)] : [],
        ("rfis", "answered by") => row.Text("answeredBy") is { } who ? [project.Person(who)] : [],
        ("submittals", "assignee") =>
        [
            .. row.Texts("ballInCourtUsers").Select(project.Person),
            .. row.Texts("ballInCourtCompanies").Select(id => project.Holder("company", id)),
            .. row.Texts("ballInCourtRoles").Select(id => project.Holder("role", id)),
        ],
        ("submittals", "manager") => row.Text("manager") is { } id ? [project.Holder(row.Text("managerType"), id)] : [],
        ("submittals", "subcontractor") => row.Text("subcontractor") is { } id ? [project.Holder(row.Text("subcontractorType"), id)] : [],
        _ => [],
    };

    /// <summary>As people read them, each once.</summary>
    public IReadOnlyList<string> Values(string field) => [.. ValuesOf(field).OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Each a path of names.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Places => module switch
    {
        "issues" => row.Text("locationId") is { } id ? [project.Place(id)] : [],
        "rfis" => [.. row.Texts("locations").Select(project.Place)],
        _ => [],
    };

    public bool Has(string feature) => feature switch
    {
        "due date" => Day("due") is not null,
        "assignee" => Holders("assignee").Count > 0,
        "location" => Places.Count > 0,
        "comment" => row.Number(module == "issues" ? "commentCount" : "commentsCount") > 0,
        "attachment" => row.Number("attachmentCount") > 0,
        _ => module == "rfis" ? row.Text("officialResponse")?.Trim() is { Length: > 0 } || Day("answered") is not null : row.Text("responseId") is not null,
    };

    public bool Says(string word)
    {
        string[] members = ["title", "description", "question", "officialResponse", "responseComment"];
        return members.Where(member => member switch { "question" or "officialResponse" => module == "rfis", "responseComment" => module == "submittals", "description" => module != "rfis", _ => true })
            .SelectMany(member => Letters().Matches(row.Text(member) ?? "").Select(match => match.Value))
            .Any(known => known.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private IEnumerable<string?> ValuesOf(string field) => (module, field) switch
    {
        ("issues", "category") => [RawProject.NameOf(project.Lists.IssueTypes, null, row.Text("issueTypeId"), "title", "a category")],
        ("issues", "type") => [RawProject.NameOf(project.Lists.IssueTypes, "subtypes", row.Text("issueSubtypeId"), "title", "a type")],
        ("issues", "root cause") => [RawProject.NameOf(project.Lists.RootCauses, "rootCauses", row.Text("rootCauseId"), "title", "a root cause")],
        ("rfis", "category" or "discipline") => row.Texts(field),
        ("rfis", "type") => [RawProject.NameOf(project.Lists.RfiTypes, null, row.Text("rfiTypeId"), "name", "a type")],
        ("rfis", "cost") => [row.Text("costImpact")],
        ("rfis", "impact") => [row.Text("costImpact"), row.Text("scheduleImpact")],
        ("rfis", "schedule") => [row.Text("scheduleImpact")],
        ("rfis" or "submittals", "priority") => [row.Text("priority")],
        ("submittals", "type") => [RawProject.NameOf(project.Lists.SubmittalTypes, null, row.Text("typeId"), "value", "a type")],
        ("submittals", "response") => [RawProject.NameOf(project.Lists.Responses, null, row.Text("responseId"), "value", "a response")],
        ("submittals", "spec") => [$"{row.Text("specIdentifier")} {row.Text("specTitle")}".Trim()],
        ("submittals", "division") => [row.Text("specIdentifier")?[..2]],
        ("submittals", "package") => row.Text("packageTitle") is { } package ? [$"{row.Number("packageIdentifier")} {package}"] : [],
        (_, "location") => Places.Select(path => string.Join(" > ", path)),
        ("issues", _) => row.List("customAttributes").Where(one => Title(project.Lists.IssueAttributes, one.Text("attributeDefinitionId"), "title") == field)
            .Select(one => Option(project.Lists.IssueAttributes, ["metadata", "list", "options"], "value", one.GetProperty("value"))),
        ("rfis", _) => row.List("customAttributes").Where(one => Title(project.Lists.RfiAttributes, one.Text("id"), "name") == field)
            .SelectMany(one => one.List("values")).Select(value => Option(project.Lists.RfiAttributes, ["possibleValues"], "name", value)),
        _ => [],
    };

    private static string? Title(IEnumerable<JsonElement> definitions, string? id, string name) =>
        definitions.Where(definition => definition.Text("id") == id).Select(definition => definition.Text(name)).FirstOrDefault();

    private static string? Option(IEnumerable<JsonElement> definitions, string[] path, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => definitions.SelectMany(definition => definition.List(path)).Where(option => option.Text("id") == value.GetString()).Select(option => option.Text(name)).FirstOrDefault() ?? value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private DateOnly? Of(string member) => row.Day(member, project.Zone);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Letters();
}
