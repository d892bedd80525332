using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary><c>sortBy</c>: comma list, a minus for descending. The newest number comes first when nothing is asked.</summary>
internal static class IssueSort
{
    public static IReadOnlyList<(Func<WireIssue, IComparable?> Key, bool Descending)> Read(string? text, ProjectContent content)
    {
        var keys = new Dictionary<string, Func<WireIssue, IComparable?>>
        {
            ["displayId"] = issue => issue.DisplayId,
            ["title"] = issue => issue.Title,
            ["description"] = issue => issue.Description,
            ["status"] = issue => issue.Status,
            ["assignedTo"] = issue => issue.AssignedTo,
            ["assignedToType"] = issue => issue.AssignedToType,
            ["dueDate"] = issue => issue.DueDate,
            ["locationDetails"] = issue => issue.LocationDetails,
            ["published"] = issue => issue.Published,
            ["closedBy"] = issue => issue.ClosedBy,
            ["closedAt"] = issue => issue.ClosedAt,
            ["createdBy"] = issue => issue.CreatedBy,
            ["createdAt"] = issue => issue.CreatedAt,
            ["updatedAt"] = issue => issue.UpdatedAt,
            ["startDate"] = issue => issue.StartDate,
            ["issueType"] = issue => content.IssueTypes.FirstOrDefault(type => type.Id == issue.IssueTypeId)?.Title,
            ["issueSubType"] = issue => content.IssueTypes.SelectMany(type => type.Subtypes ?? []).FirstOrDefault(type => type.Id == issue.IssueSubtypeId)?.Title,
            ["rootCause"] = issue => content.RootCauseCategories.SelectMany(category => category.RootCauses ?? []).FirstOrDefault(cause => cause.Id == issue.RootCauseId)?.Title,
        };
        foreach (var definition in content.AttributeDefinitions)
        {
            keys[$"customAttributes[{definition.Id}]"] = issue => issue.CustomAttributes.FirstOrDefault(row => row.AttributeDefinitionId == definition.Id)?.Value?.ToString();
        }

        return Signed(text ?? "-displayId", keys);
    }

    public static IReadOnlyList<(Func<T, IComparable?> Key, bool Descending)> Signed<T>(string? text, Dictionary<string, Func<T, IComparable?>> keys) =>
    [
        .. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part =>
            keys.TryGetValue(part.TrimStart('-'), out var key) ? (key, part[0] == '-') : throw Refusal.BadRequest($"sortBy cannot be \"{part}\"")),
    ];
}
