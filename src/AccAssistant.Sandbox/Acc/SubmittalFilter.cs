using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>All filters and sort keys of the item list.</summary>
internal sealed class SubmittalFilter
{
    private static readonly Dictionary<string, Func<WireSubmittal, IEnumerable<string?>>> Sets = new()
    {
        ["statusId"] = item => [item.StatusId],
        ["stateId"] = item => [item.StateId],
        ["identifier"] = item => [$"{item.Identifier}", item.CustomIdentifier],
        ["revision"] = item => [$"{item.Revision}"],
        ["leadTime"] = item => [$"{item.LeadTime}"],
        ["id"] = item => [item.Id],
        ["specId"] = item => [item.SpecId],
        ["typeId"] = item => [item.TypeId],
        ["responseId"] = item => [item.ResponseId],
        ["reviewResponseId"] = item => [item.ResponseId],
        ["packageId"] = item => [item.PackageId ?? "noPackage"],
        ["ballInCourtUsers"] = item => item.BallInCourtUsers,
        ["ballInCourtCompanies"] = item => item.BallInCourtCompanies,
        ["ballInCourtRoles"] = item => item.BallInCourtRoles,
        ["manager"] = item => [item.Manager],
        ["managerType"] = item => [item.ManagerType],
        ["subcontractor"] = item => [item.Subcontractor],
        ["subcontractorType"] = item => [item.SubcontractorType],
        ["createdBy"] = item => [item.CreatedBy],
        ["watchers"] = item => item.Watchers.Select(watcher => watcher.Id),
    };

    private static readonly Dictionary<string, Func<WireSubmittal, DateTimeOffset?>> Dates = new()
    {
        ["dueDate"] = item => Midnight(item.DueDate),
        ["submitterDueDate"] = item => Midnight(item.SubmitterDueDate),
        ["managerDueDate"] = item => Midnight(item.ManagerDueDate),
        ["requiredDate"] = item => Midnight(item.RequiredDate),
        ["requiredApprovalDate"] = item => Midnight(item.RequiredApprovalDate),
        ["requiredOnJobDate"] = item => Midnight(item.RequiredOnJobDate),
        ["createdAt"] = item => item.CreatedAt,
        ["updatedAt"] = item => item.UpdatedAt,
        ["sentToSubmitter"] = item => item.SentToSubmitter,
        ["receivedFromSubmitter"] = item => item.ReceivedFromSubmitter,
        ["sentToReview"] = item => item.SentToReview,
        ["receivedFromReview"] = item => item.ReceivedFromReview,
        ["publishedDate"] = item => item.PublishedDate,
    };

    private static readonly Dictionary<string, Func<WireSubmittal, IComparable?>> SortKeys = Dates
        .ToDictionary(pair => pair.Key, pair => (Func<WireSubmittal, IComparable?>)(item => pair.Value(item)))
        .Concat(new Dictionary<string, Func<WireSubmittal, IComparable?>>
        {
            ["identifier"] = item => item.Identifier,
            ["customIdentifier"] = item => item.CustomIdentifier,
            ["title"] = item => item.Title,
            ["revision"] = item => item.Revision,
            ["priority"] = item => item.Priority,
            ["leadTime"] = item => item.LeadTime,
            ["statusId"] = item => item.StatusId,
            ["stateId"] = item => item.StateId,
            ["specIdentifier"] = item => item.SpecIdentifier,
            ["specTitle"] = item => item.SpecTitle,
            ["packageTitle"] = item => item.PackageTitle,
            ["packageIdentifier"] = item => item.PackageIdentifier,
            ["subcontractor"] = item => item.Subcontractor,
            ["manager"] = item => item.Manager,
            ["typeId"] = item => item.TypeId,
            ["responseId"] = item => item.ResponseId,
        })
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    private readonly List<Func<WireSubmittal, bool>> tests = [];

    public bool Matches(WireSubmittal item) => tests.TrueForAll(test => test(item));

    public static IEnumerable<WireSubmittal> Sort(IEnumerable<WireSubmittal> items, string? sort) =>
        Sorting.By(items, Sorting.Words(sort ?? "identifier asc", SortKeys, "sort"));

    public static SubmittalFilter Read(Asked asked, ProjectContent content)
    {
        asked.OnlyFilters([.. Sets.Keys, .. Dates.Keys, "title"]);
        var filter = new SubmittalFilter();
        foreach (var (name, members) in Sets)
        {
            if (asked.Set(name) is { } wanted)
            {
                filter.tests.Add(item => members(item).Any(value => value is not null && wanted.Contains(value)));
            }
        }

        foreach (var (name, member) in Dates)
        {
            if (asked.Filter(name) is { } text)
            {
                var span = DateSpan.ParseDays(text, $"filter[{name}]");
                filter.tests.Add(item => span.Holds(member(item)));
            }
        }

        if (asked.Filter("title") is { } title)
        {
            filter.tests.Add(item => item.Title.Contains(title, StringComparison.OrdinalIgnoreCase));
        }

        if (asked.Text("search") is { } words)
        {
            filter.tests.Add(item => Finds(item, words, content));
        }

        // Void items stay hidden unless a state or status is asked for.
        if (asked.Filter("stateId") is null && asked.Filter("statusId") is null)
        {
            filter.tests.Add(item => item.StateId != "void");
        }

        return filter;
    }

    private static bool Finds(WireSubmittal item, string words, ProjectContent content) =>
        new[] { item.CustomIdentifierHumanReadable, item.Title, item.SpecIdentifier }
            .Concat(content.Users.Where(user => user.AutodeskId is not null && item.BallInCourtUsers.Contains(user.AutodeskId)).Select(user => user.Name))
            .Concat(content.Companies.Where(company => company.MemberGroupId is not null && item.BallInCourtCompanies.Contains(company.MemberGroupId)).Select(company => company.Name))
            .Any(text => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);

    private static DateTimeOffset? Midnight(DateOnly? day) => day is { } value ? new DateTimeOffset(value.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
