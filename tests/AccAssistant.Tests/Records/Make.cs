using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

/// <summary>Records and people with only what a test cares about.</summary>
internal static class Make
{
    public const string Zone = "America/Chicago";
    public static readonly ProjectId ProjectId = new(new Guid("a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835"));
    public static readonly DateTimeOffset Created = At("2026-11-01T15:00:00Z");

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Project Project(string? zone = Zone, Platform platform = Platform.Acc) =>
        new(ProjectId, "Riverside", "acc", "Harbour Build", "US", platform, zone, ProjectId.ToString());

    public static RecordContext Context(Project? project = null, string user = "ME", string session = "s1", string? browserZone = null) =>
        new(new Caller(user, session), project ?? Project(), browserZone);

    public static Party User(string id) => new(PartyKind.User, id);

    public static Party Company(string id) => new(PartyKind.Company, id);

    public static Party Role(string id) => new(PartyKind.Role, id);

    public static Issue Issue(int number, string status = "open", string? due = null, Party? to = null, string title = "Damper clash", string? location = null, string? type = null, bool published = true, bool deleted = false, DateTimeOffset? created = null, DateTimeOffset? closed = null) =>
        new($"issue-{number}", number, title, null, status, null, type, to, due is null ? null : Day(due), null, location, null, null, published, deleted, 0, 0, null, created ?? Created, null, null, null, closed, []);

    public static Rfi Rfi(string? number, string status = "open", string? due = null, string title = "Sleeve elevation", string[]? disciplines = null, string? id = null, DateTimeOffset? created = null, DateTimeOffset? answered = null, params Party[] to) =>
        new(id ?? $"rfi-{number}", number, title, "Which?", status, "US", to, null, [], due is null ? null : At(due), null, null, null, disciplines ?? [], [], [], null, null, null, null, 0, null, created ?? Created, null, null, answered, null, null);

    public static Submittal Submittal(int identifier, string? number, string state = "rev", string status = "2", string? due = null, string? submitterDue = null, string? managerDue = null, int revision = 0, string title = "Shop drawings", string? response = null, params Party[] to) =>
        new($"sub-{identifier}", identifier, number, title, null, null, null, revision, null, "033000", "Concrete", null, null, null, state, status, to, null, null, due is null ? null : Day(due), submitterDue is null ? null : Day(submitterDue), managerDue is null ? null : Day(managerDue), null, null, null, null, null, null, null, null, response, null, null, null, Created, null, null);

    public static Person Person(string id, string name, string? companyId = null, string? company = null, params Role[] roles) =>
        new(id, name, null, companyId, company, roles, "active");
}
