using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Tests.Proof.Queries;

/// <summary>A random project in Autodesk's shapes: few names, so that records share them, and everything that can be missing now and then missing, null or strange.</summary>
internal sealed class RawWorld
{
    public const string Zone = "America/Chicago";

    /// <summary>None begins another.</summary>
    public static readonly string[] Vocabulary = ["damper", "sleeve", "curtain", "anchor", "slab", "duct", "façade", "waterproofing"];

    /// <summary>Already Tuesday in UTC, still Monday on the project.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 2, 30, 0, TimeSpan.Zero);

    private static readonly string[] People = [AccRig.Maya.UserId, "P2", "P3", "P4"];
    private static readonly string[] Parties = ["user", "company", "role"];

    private readonly Random random;

    public RawWorld(int seed)
    {
        random = new Random(seed);
        Lists = new RawLists
        {
            Users = Rows("""
                {"id":"u1","autodeskId":"ME","name":"Maya Okafor","companyId":"c1","companyName":"Alpha Build","roles":[{"id":"r1","name":"Foreman"}],"status":"active"}
                {"id":"u2","autodeskId":"P2","name":"Ben Lund","companyId":"c1","companyName":"Alpha Build","roles":[{"id":"r1","name":"Foreman"},{"id":"r2","name":"Architect"}],"status":"active"}
                {"id":"u3","autodeskId":"P3","name":"Chloé Roy","companyId":"c2","companyName":"Beta Glass","roles":[],"status":"active"}
                {"id":"u4","autodeskId":null,"name":"Invited Ida","companyId":null,"companyName":null,"roles":null,"status":"pending"}
                """.Replace("\"ME\"", $"\"{AccRig.Maya.UserId}\"", StringComparison.Ordinal)),
            Companies = Rows("""
                {"id":"c1","member_group_id":"g1","name":"Alpha Build"}
                {"id":"c2","member_group_id":"g2","name":"Beta Glass"}
                {"id":"c3","member_group_id":null,"name":"Gamma Steel"}
                """),
            Locations = [.. Rows("""
                {"id":"l0","parentId":null,"name":"Project"}
                {"id":"l1","parentId":"l0","name":"Tower"}
                {"id":"l2","parentId":"l1","name":"Level 1"}
                {"id":"l3","parentId":"l1","name":"Level 12"}
                {"id":"l4","parentId":"l2","name":"Lobby"}
                {"id":"l5","parentId":"l3","name":"Lobby"}
                """), .. Deep()],
            IssueTypes = Rows("""
                {"id":"t1","title":"Design","subtypes":[{"id":"s1","title":"Clash"},{"id":"s2","title":"Missing detail"}]}
                {"id":"t2","title":"Safety","subtypes":[{"id":"s3","title":"Hazard"}]}
                """),
            RootCauses = Rows("""{"id":"k1","title":"Communication","rootCauses":[{"id":"rc1","title":"Late answer"},{"id":"rc2","title":"Wrong drawing"}]}"""),
            IssueAttributes = Rows("""
                {"id":"d1","title":"Trade","dataType":"list","metadata":{"list":{"options":[{"id":"o1","value":"Electrical"},{"id":"o2","value":"Plumbing"}]}}}
                {"id":"d2","title":"Zone","dataType":"text","metadata":null}
                """),
            RfiTypes = Rows("""{"id":"y1","name":"Design question","status":"active"}""" + "\n" + """{"id":"y2","name":"Clash","status":"active"}"""),
            RfiAttributes = Rows("""
                {"id":"e1","name":"Trade","type":"text","possibleValues":[{"id":"v1","name":"Electrical"},{"id":"v2","name":"Roofing"}]}
                {"id":"e2","name":"Zone","type":"text","possibleValues":[]}
                """),
            SubmittalTypes = Rows("""{"id":"m1","value":"Shop drawing"}""" + "\n" + """{"id":"m2","value":"Sample"}"""),
            Responses = Rows("""{"id":"a1","value":"Approved","categoryId":"1"}""" + "\n" + """{"id":"a2","value":"Rejected","categoryId":"3"}"""),
            Issues = Many(Issue),
            Rfis = Many(Rfi),
            Submittals = Many(Submittal),
        };
    }

    public RawLists Lists { get; }

    public RawProject Project => new(Lists, Zone, Now, AccRig.Maya.UserId);

    /// <summary>Answers as Autodesk would.</summary>
    public HttpResponseMessage Answer(SentRequest request)
    {
        var path = request.Address.AbsolutePath;
        if (path.EndsWith("/companies", StringComparison.Ordinal))
            return ScriptedAutodesk.Json(request.Offset == 0 ? $"[{string.Join(',', Lists.Companies)}]" : "[]");

        var rows = path[(path.LastIndexOf('/') + 1)..] switch
        {
            "issues" => Lists.Issues,
            "search:rfis" => Lists.Rfis,
            "items" => [.. Lists.Submittals.Where(row => (row.Text("stateId") == "void") == request.PathAndQuery.Contains("void", StringComparison.Ordinal))],
            "users" => request.PathAndQuery.Contains("filter[status]=deleted", StringComparison.Ordinal) ? [] : Lists.Users,
            "nodes" => Lists.Locations,
            "issue-types" => Lists.IssueTypes,
            "issue-root-cause-categories" => Lists.RootCauses,
            "issue-attribute-definitions" => Lists.IssueAttributes,
            "rfi-types" => Lists.RfiTypes,
            "attributes" => Lists.RfiAttributes,
            "item-types" => Lists.SubmittalTypes,
            "responses" => Lists.Responses,
            var other => throw new InvalidOperationException($"Nothing is made up for {other}."),
        };
        var (offset, limit) = request.Body.Length > 0
            ? (JsonElement.Parse(request.Body).GetProperty("offset").GetInt32(), JsonElement.Parse(request.Body).GetProperty("limit").GetInt32())
            : (request.Offset, int.Parse(System.Web.HttpUtility.ParseQueryString(request.Address.Query)["limit"]!, CultureInfo.InvariantCulture));
        return ScriptedAutodesk.Json(Bodies.List(rows.Skip(offset).Take(limit).Select(row => row.GetRawText()), offset, rows.Count));
    }

    private static IReadOnlyList<JsonElement> Rows(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => JsonElement.Parse(line))];

    /// <summary>A place a hundred levels down.</summary>
    private static IEnumerable<JsonElement> Deep() =>
        Enumerable.Range(0, 100).Select(level => JsonElement.Parse($$"""{"id":"deep{{level}}","parentId":"{{(level == 0 ? "l0" : $"deep{level - 1}")}}","name":"Depth {{level}}"}"""));

    private JsonElement[] Many(Func<int, JsonObject> make) =>
        [.. Enumerable.Range(1, random.Next(0, 45)).Select(number => JsonSerializer.SerializeToElement(Thinned(make(number))))];

    /// <summary>Whatever may be missing is so now and then, in either way.</summary>
    private JsonObject Thinned(JsonObject row)
    {
        string[] always = ["id", "status", "stateId", "statusId", "displayId", "identifier", "customIdentifier", "assignedToType", "managerType", "subcontractorType", "packageIdentifier", "deleted"];
        foreach (var name in row.Select(member => member.Key).Where(name => !always.Contains(name)).ToArray())
        {
            switch (random.Next(14))
            {
                case 0:
                    row[name] = null;
                    break;
                case 1:
                    row.Remove(name);
                    break;
            }
        }

        return row;
    }

    private JsonObject Issue(int number) => new()
    {
        ["id"] = $"i-{number}",
        ["displayId"] = number,
        ["title"] = Words(),
        ["description"] = Words(),
        ["status"] = Pick("draft", "open", "pending", "in_progress", "in_review", "completed", "not_approved", "in_dispute", "closed", "closed", "awaiting_magic", ""),
        ["published"] = random.Next(8) > 0,
        ["deleted"] = random.Next(12) == 0,
        ["issueTypeId"] = Pick("t1", "t2", "t9"),
        ["issueSubtypeId"] = Pick("s1", "s2", "s3", "s9"),
        ["rootCauseId"] = Pick("rc1", "rc2", null),
        ["locationId"] = Pick("l1", "l2", "l3", "l4", "l5", "deep99", "gone", null),
        ["commentCount"] = random.Next(3) == 0 ? 10_000 : 0,
        ["attachmentCount"] = random.Next(3),
        ["createdBy"] = Pick(People),
        ["createdAt"] = Instant(),
        ["updatedAt"] = Instant(),
        ["closedAt"] = random.Next(2) == 0 ? Instant() : null,
        ["dueDate"] = Day(),
        ["assignedToType"] = Pick(Parties) is var kind ? kind : null,
        ["assignedTo"] = PartyId(kind),
        ["customAttributes"] = new JsonArray(
            new JsonObject { ["attributeDefinitionId"] = "d1", ["value"] = Pick("o1", "o2", null), ["type"] = "list", ["title"] = "Trade" },
            new JsonObject { ["attributeDefinitionId"] = "d2", ["value"] = Pick("North", "South"), ["type"] = "text", ["title"] = "Zone" }),
    };

    private JsonObject Rfi(int number) => new()
    {
        ["id"] = $"r-{number}",
        ["customIdentifier"] = Pick($"{number}", $"RFI-{number:000}", $"A{number}", null),
        ["title"] = Words(),
        ["question"] = Words(),
        ["officialResponse"] = Pick(Words(), null, " "),
        ["status"] = Pick("draft", "submitted", "open", "openRev1", "openRev2", "rejected", "answered", "answeredRev1", "answeredManager", "closed", "void", "awaiting_magic", ""),
        ["rfiTypeId"] = Pick("y1", "y2", "y9"),
        ["assignedTo"] = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Pick(Parties)).Select(kind => new JsonObject { ["id"] = PartyId(kind), ["type"] = kind })]),
        ["managerId"] = Pick(People),
        ["dueDate"] = random.Next(4) == 0 ? null : Instant(),
        ["priority"] = Pick("High", "Normal", "Low"),
        ["costImpact"] = Pick("Yes", "No", "Unknown"),
        ["scheduleImpact"] = Pick("Yes", "No", "Unknown"),
        ["discipline"] = Some("Mechanical", "Structural", "Electrical", ""),
        ["category"] = Some("Design", "Coordination"),
        ["locations"] = Some("l1", "l2", "l4", "l5"),
        ["commentsCount"] = random.Next(3),
        ["createdBy"] = Pick(People),
        ["createdAt"] = Instant(),
        ["updatedAt"] = Instant(),
        ["answeredBy"] = random.Next(2) == 0 ? Pick(People) : null,
        ["answeredAt"] = random.Next(2) == 0 ? Instant() : null,
        ["closedAt"] = random.Next(2) == 0 ? Instant() : null,
        ["customAttributes"] = new JsonArray(
            new JsonObject { ["id"] = "e1", ["values"] = Some("v1", "v2") },
            new JsonObject { ["id"] = "e2", ["values"] = Some("North", "West") }),
    };

    private JsonObject Submittal(int number)
    {
        var section = Pick("033000", "084413", "092900");
        return new JsonObject
        {
            ["id"] = $"b-{number}",
            ["identifier"] = number,
            ["customIdentifier"] = Pick($"{number}", null),
            ["revision"] = random.Next(3),
            ["title"] = Words(),
            ["description"] = Words(),
            ["responseComment"] = Words(),
            ["typeId"] = Pick("m1", "m2", "m9"),
            ["stateId"] = Pick("draft", "sbc-1", "mgr-1", "rev", "rev", "mgr-2", "sbc-2", "void", "awaiting_magic", ""),
            ["statusId"] = Pick("1", "2", "2", "3", "4", "5", "6"),
            ["specIdentifier"] = section,
            ["specTitle"] = section switch { "033000" => "Concrete", "084413" => "Glazed curtain walls", _ => "Gypsum board" },
            ["packageIdentifier"] = random.Next(1, 3),
            ["packageTitle"] = Pick("Envelope", "Structure"),
            ["priority"] = Pick("High", "Normal", "Low"),
            ["ballInCourtUsers"] = Some(People),
            ["ballInCourtCompanies"] = Some("g1", "g2", "g9"),
            ["ballInCourtRoles"] = Some("r1", "r9"),
            ["managerType"] = Pick("1", "2", "3") is var manager ? manager : null,
            ["manager"] = PartyId(manager),
            ["subcontractorType"] = Pick("1", "2", "3") is var subcontractor ? subcontractor : null,
            ["subcontractor"] = PartyId(subcontractor),
            ["dueDate"] = Day(),
            ["submitterDueDate"] = Day(),
            ["managerDueDate"] = Day(),
            ["requiredOnJobDate"] = Day(),
            ["receivedFromReview"] = Instant(),
            ["publishedDate"] = Instant(),
            ["respondedAt"] = random.Next(2) == 0 ? Instant() : null,
            ["responseId"] = Pick("a1", "a2", "a9", null),
            ["createdBy"] = Pick(People),
            ["createdAt"] = Instant(),
            ["updatedAt"] = Instant(),
        };
    }

    private string PartyId(string? kind) => kind switch
    {
        "user" or "1" => Pick(People)!,
        "company" or "2" => Pick("g1", "g2", "c3", "g9")!,
        _ => Pick("r1", "r2", "r9")!,
    };

    private string? Day() => random.Next(8) switch
    {
        0 => null,
        1 when random.Next(4) == 0 => Pick("0001-01-01", "9999-12-31"),
        _ => DateOnly.FromDateTime(Now.UtcDateTime).AddDays(random.Next(-60, 60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>To the minute, so that nights belong to another day in UTC than on the project.</summary>
    private string? Instant() => random.Next(60) == 0
        ? Pick("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z")
        : Now.AddMinutes(random.Next(-60 * 24 * 60, 20 * 24 * 60)).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private string Words() => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(3) == 0 ? "at grid 12" : Pick(Vocabulary)));

    private JsonArray Some(params string[] all) => new([.. all.Where(_ => random.Next(3) == 0).Select(one => JsonValue.Create(one))]);

    private string? Pick(params string?[] some) => some[random.Next(some.Length)];
}
