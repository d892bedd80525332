using System.Text.Json;
using System.Text.Json.Nodes;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>RFIs v3: the search (there is no list), one RFI, its comments and attachments.</summary>
internal static class RfisEndpoints
{
    private const string Base = "/construction/rfis/v3/projects/{projectId}";

    public static void MapRfis(this IEndpointRouteBuilder api)
    {
        api.MapPost(Base + "/search:rfis", SearchAsync);
        api.MapGet(Base + "/rfis/custom-identifier", NextNumber);
        api.MapGet(Base + "/rfis/{rfiId}", One);
        api.MapGet(Base + "/rfis/{rfiId}/comments", Comments);
        api.MapGet(Base + "/rfis/{rfiId}/attachments", Attachments);
    }

    private static async Task<IResult> SearchAsync(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var search = await RfiSearch.ReadAsync(http);
        var found = search.Sort(gate.Project.Content.Rfis.All.Where(rfi => Sees(gate, rfi) && search.Matches(rfi))).ToList();
        return Paging.Totals(Paging.Cut(found, search.Limit, search.Offset).Select(rfi => Row(rfi, search.Fields)), search.Limit, search.Offset, found.Count);
    }

    private static IResult One(HttpContext http, SandboxWorld world, string projectId, string rfiId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var rfi = Find(gate, rfiId);
        var body = Row(rfi, null);
        body["responses"] = JsonSerializer.SerializeToNode(rfi.Responses ?? [], SandboxJson.Options);
        body["draftResponses"] = new JsonArray();
        body["permittedActions"] = JsonSerializer.SerializeToNode(RfiPermissions.On(rfi), SandboxJson.Options);
        body["maxAssignees"] = 10;
        return Paging.Json(body);
    }

    private static IResult Comments(HttpContext http, SandboxWorld world, string projectId, string rfiId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var rfi = Find(gate, rfiId);
        var asked = new Asked(http);
        asked.OnlyFilters("createdAt", "createdBy");
        var created = asked.Filter("createdAt") is { } text ? DateSpan.ParseAfter(text, "filter[createdAt]") : (DateSpan?)null;
        var authors = asked.Set("createdBy");
        var rows = gate.Project.Content.Comments.GetValueOrDefault(rfi.Id, [])
            .Where(row => (created?.Holds(row.CreatedAt) ?? true) && (authors is null || (row.CreatedBy is not null && authors.Contains(row.CreatedBy))))
            .ToList();
        return Paging.Totals(rows, asked.Limit(10, 200), asked.Offset());
    }

    private static IResult Attachments(HttpContext http, SandboxWorld world, string projectId, string rfiId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var rfi = Find(gate, rfiId);
        var asked = new Asked(http);
        asked.OnlyFilters("attachmentTypes");
        var types = asked.Set("attachmentTypes") ?? ["rfiResponse", "rfiOfficialResponse"];
        var rows = gate.Project.Content.Attachments[rfi.Id].Where(row => types.Contains(row.AttachmentType)).Select(row => new
        {
            row.AttachmentId,
            row.AttachmentType,
            row.DisplayName,
            row.FileName,
            row.StorageUrn,
            row.DomainEntityId,
            docsId = (string?)null,
            containerId = rfi.ContainerId,
            rfiId = rfi.Id,
            row.LineageUrn,
            row.FileSize,
            row.FileType,
            row.Version,
            row.VersionUrn,
            row.TipVersionUrn,
            row.BubbleUrn,
            row.CreatedOn,
            row.CreatedBy,
            row.ModifiedOn,
            row.ModifiedBy,
            row.CreatedByName,
            row.IsDeleted,
            row.DeletedOn,
            row.DeletedBy,
        }).ToList();
        return Paging.Totals(rows, asked.Limit(10, 200), asked.Offset());
    }

    private static IResult NextNumber(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Rfis(http, world, projectId);
        var highest = gate.Project.Content.Rfis.All.Max(rfi => int.TryParse(rfi.CustomIdentifier, out var number) ? number : (int?)null) ?? 0;
        return Paging.Json(new { customIdentifier = $"{highest + 1}" });
    }

    /// <summary>Every third row leaves unset members out instead of writing null, as the service has been seen to do.</summary>
    private static JsonObject Row(WireRfi rfi, IReadOnlyCollection<string>? fields)
    {
        var options = rfi.Id.Length > 0 && rfi.Id[0] % 3 == 0 ? SandboxJson.WithoutNulls : SandboxJson.Options;
        var node = JsonSerializer.SerializeToNode(rfi, options)!.AsObject();
        node.Remove("responses");
        foreach (var name in fields is null ? [] : node.Select(member => member.Key).ToList())
        {
            // Rows carry some members nobody asked for.
            if (!fields!.Contains(name) && name is not ("id" or "status" or "title" or "customIdentifier" or "projectId" or "containerId" or "workflowType"))
            {
                node.Remove(name);
            }
        }

        return node;
    }

    private static WireRfi Find(Gate gate, string rfiId) =>
        gate.Project.Content.Rfis.Find(rfiId) is { } rfi && Sees(gate, rfi) ? rfi : throw Refusal.NotFound();

    private static bool Sees(Gate gate, WireRfi rfi) =>
        rfi.Status != "draft" || gate.Rights.Admin || rfi.CreatedBy == gate.Person || rfi.ManagerId == gate.Person;
}
