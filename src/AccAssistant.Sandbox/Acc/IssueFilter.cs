using System.Globalization;
using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.Acc;

/// <summary>All filters of the issue list.</summary>
internal sealed class IssueFilter
{
    private const string CustomAttribute = "filter[customAttributes][";
    private readonly List<Func<WireIssue, bool>> tests = [];

    public bool Matches(WireIssue issue)
    {
        foreach (var test in tests)
        {
            if (!test(issue))
            {
                return false;
            }
        }

        return true;
    }

    public static IssueFilter Read(Asked asked)
    {
        asked.OnlyFilters(
            "id", "issueTypeId", "issueSubtypeId", "rootCauseId", "locationId", "subLocationId", "status", "assignedTo", "createdBy", "updatedBy", "closedBy",
            "assignedToType", "createdAt", "updatedAt", "closedAt", "dueDate", "startDate", "deleted", "search", "displayId", "linkedDocumentUrn", "valid", "customAttributes][");
        var filter = new IssueFilter();
        var deleted = asked.Flag("deleted") ?? false;
        filter.tests.Add(issue => issue.Deleted == deleted);
        filter.AddSets(asked);
        filter.AddDates(asked);
        filter.AddOthers(asked);
        foreach (var (definition, values) in asked.Attributes(CustomAttribute))
        {
            filter.tests.Add(issue => issue.CustomAttributes.Any(row =>
                row.AttributeDefinitionId == definition && row.Value is not null && values.Contains(Convert.ToString(row.Value, CultureInfo.InvariantCulture)!)));
        }

        return filter;
    }

    private void AddSets(Asked asked)
    {
        AddSet(asked.Set("id"), issue => issue.Id);
        AddSet(asked.Set("issueTypeId"), issue => issue.IssueTypeId);
        AddSet(asked.Set("issueSubtypeId"), issue => issue.IssueSubtypeId);
        AddSet(asked.Set("rootCauseId"), issue => issue.RootCauseId);
        AddSet(asked.Set("locationId"), issue => issue.LocationId);
        AddSet(asked.Set("subLocationId"), issue => issue.LocationId);
        AddSet(asked.Set("assignedTo"), issue => issue.AssignedTo);
        AddSet(asked.Set("createdBy"), issue => issue.CreatedBy);
        AddSet(asked.Set("updatedBy"), issue => issue.UpdatedBy);
        AddSet(asked.Set("closedBy"), issue => issue.ClosedBy);
        AddSet(Known(asked.Set("status"), IssueTerms.Statuses, "status"), issue => issue.Status);
        AddSet(Known(asked.Set("assignedToType"), ["user", "company", "role", "null"], "assignedToType"), issue => issue.AssignedToType ?? "null");
    }

    private void AddDates(Asked asked)
    {
        AddInstant(asked.Span("createdAt"), issue => issue.CreatedAt);
        AddInstant(asked.Span("updatedAt"), issue => issue.UpdatedAt);
        AddInstant(asked.Span("closedAt"), issue => issue.ClosedAt);
        AddDay(asked, "dueDate", issue => issue.DueDate);
        AddDay(asked, "startDate", issue => issue.StartDate);
    }

    private void AddOthers(Asked asked)
    {
        if (asked.Filter("search") is { } words)
        {
            tests.Add(issue => issue.Title.Contains(words, StringComparison.OrdinalIgnoreCase) || issue.DisplayId.ToString(CultureInfo.InvariantCulture) == words.TrimStart('#'));
        }

        if (asked.Set("displayId") is { } numbers)
        {
            var wanted = numbers.Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : throw Refusal.BadRequest("filter[displayId] must be an integer")).ToHashSet();
            tests.Add(issue => wanted.Contains(issue.DisplayId));
        }

        if (asked.Set("linkedDocumentUrn") is { } urns)
        {
            tests.Add(issue => issue.LinkedDocuments.Any(link => urns.Contains(link.Urn) || urns.Contains($"{link.Urn}@{link.CreatedAtVersion}")));
        }

        if (asked.Flag("valid") == true)
        {
            tests.Add(issue => issue.IssueTypeId is not null && issue.IssueSubtypeId is not null);
        }
    }

    private void AddSet(HashSet<string>? wanted, Func<WireIssue, string?> member)
    {
        if (wanted is not null)
        {
            tests.Add(issue => member(issue) is { } value && wanted.Contains(value));
        }
    }

    private void AddInstant(DateSpan? span, Func<WireIssue, DateTimeOffset?> member)
    {
        if (span is { } wanted)
        {
            tests.Add(issue => wanted.Holds(member(issue)));
        }
    }

    private void AddDay(Asked asked, string name, Func<WireIssue, DateOnly?> member)
    {
        if (asked.Filter(name) is { } text)
        {
            var wanted = DateSpan.ParseDays(text, $"filter[{name}]");
            tests.Add(issue => wanted.Holds(member(issue)));
        }
    }

    private static HashSet<string>? Known(HashSet<string>? values, IReadOnlyList<string> known, string name) =>
        values?.FirstOrDefault(value => !known.Contains(value)) is { } wrong ? throw Refusal.BadRequest($"filter[{name}] cannot be \"{wrong}\"") : values;
}
