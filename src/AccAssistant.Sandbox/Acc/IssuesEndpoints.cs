using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Issues v1: the list, one issue, its comments and attachments.</summary>
internal static class IssuesEndpoints
{
    private const string Base = "/construction/issues/v1/projects/{projectId}";

    public static void MapIssues(this IEndpointRouteBuilder api)
    {
        api.MapGet(Base + "/issues", List);
        api.MapGet(Base + "/issues/{issueId}", (HttpContext http, SandboxWorld world, string projectId, string issueId) =>
            Paging.Json(Find(Gate.Issues(http, world, projectId), issueId)));
        api.MapGet(Base + "/issues/{issueId}/comments", Comments);
        api.MapGet(Base + "/attachments/{issueId}/items", Attachments);
    }

    private static IResult List(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var asked = new Asked(http);
        var (limit, offset) = (asked.Limit(100, 100), asked.Offset());
        var filter = IssueFilter.Read(asked);
        var order = IssueSort.Read(asked.Text("sortBy"), gate.Project.Content);
        var fields = asked.Text("fields")?.Split(',', StringSplitOptions.TrimEntries);
        var found = Sorting.By(gate.Project.Content.Issues.All.Where(issue => Sees(gate, issue) && filter.Matches(issue)), order).ToList();
        return Paging.Totals(
            Paging.Cut(found, limit, offset).Select(issue => FieldPicker.Pick(issue, fields, ["id", "title", "status", "issueTypeId"])),
            limit,
            offset,
            found.Count);
    }

    private static IResult Comments(HttpContext http, SandboxWorld world, string projectId, string issueId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var issue = Find(gate, issueId);
        var asked = new Asked(http);
        var keys = new Dictionary<string, Func<WireComment, IComparable?>>
        {
            ["createdAt"] = row => row.CreatedAt,
            ["updatedAt"] = row => row.UpdatedAt,
            ["createdBy"] = row => row.CreatedBy,
        };
        var rows = Sorting.By(gate.Project.Content.Comments.GetValueOrDefault(issue.Id, []), IssueSort.Signed(asked.Text("sortBy"), keys));
        return Paging.Totals([.. rows.Select(Row)], asked.Limit(100, 100), asked.Offset());

        static object Row(WireComment row) => new
        {
            id = row.Id,
            body = row.Body,
            createdAt = row.CreatedAt,
            createdBy = row.CreatedBy,
            updatedAt = row.UpdatedAt,
            deletedAt = (string?)null,
            clientCreatedAt = (string?)null,
            clientUpdatedAt = (string?)null,
            permittedActions = Array.Empty<string>(),
            permittedAttributes = Array.Empty<string>(),
        };
    }

    private static IResult Attachments(HttpContext http, SandboxWorld world, string projectId, string issueId)
    {
        var gate = Gate.Issues(http, world, projectId);
        var issue = Find(gate, issueId);
        return Paging.Json(new { attachments = gate.Project.Content.Attachments[issue.Id].Select(Row) });

        static object Row(WireAttachment row) => new
        {
            row.AttachmentId,
            row.DisplayName,
            row.FileName,
            row.AttachmentType,
            row.StorageUrn,
            row.FileSize,
            row.FileType,
            row.DomainEntityId,
            row.LineageUrn,
            row.Version,
            row.VersionUrn,
            row.TipVersionUrn,
            row.BubbleUrn,
            row.CreatedBy,
            row.CreatedOn,
            row.ModifiedBy,
            row.ModifiedOn,
            row.DeletedBy,
            row.DeletedOn,
            row.IsDeleted,
        };
    }

    /// <summary>Missing, deleted and not visible all look like 403.</summary>
    private static WireIssue Find(Gate gate, string issueId) =>
        gate.Project.Content.Issues.Find(issueId) is { Deleted: false } issue && Sees(gate, issue) ? issue : throw Refusal.Forbidden();

    /// <summary>Private drafts belong to whoever wrote them, and to administrators.</summary>
    private static bool Sees(Gate gate, WireIssue issue) => issue.Published || gate.Rights.Admin || issue.CreatedBy == gate.Person;
}
