using System.Text.Json;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Submittals v2: items, their attachments, revisions and review steps.</summary>
internal static class SubmittalsEndpoints
{
    private const string Base = "/construction/submittals/v2/projects/{projectId}/items";

    public static void MapSubmittals(this IEndpointRouteBuilder api)
    {
        api.MapGet(Base, List);
        api.MapGet(Base + "/{itemId}", (HttpContext http, SandboxWorld world, string projectId, string itemId) => Paging.Json(Row(Find(http, world, projectId, itemId).Item)));
        api.MapGet(Base + "/{itemId}/attachments", Attachments);
        api.MapGet(Base + "/{itemId}/revisions", Revisions);
        api.MapGet(Base + "/{itemId}/steps", (HttpContext http, SandboxWorld world, string projectId, string itemId) =>
            Page(http, ReviewSteps.Of(Find(http, world, projectId, itemId).Item)));
        api.MapGet(Base + "/{itemId}/steps/{stepId}", (HttpContext http, SandboxWorld world, string projectId, string itemId, string stepId) =>
            Paging.Json(Step(http, world, projectId, itemId, stepId)));
        api.MapGet(Base + "/{itemId}/steps/{stepId}/tasks", (HttpContext http, SandboxWorld world, string projectId, string itemId, string stepId) =>
            Page(http, Step(http, world, projectId, itemId, stepId).Tasks));
        api.MapGet(Base + "/{itemId}/steps/{stepId}/tasks/{taskId}", (HttpContext http, SandboxWorld world, string projectId, string itemId, string stepId, string taskId) =>
            Paging.Json(Step(http, world, projectId, itemId, stepId).Tasks.FirstOrDefault(task => task.Id == taskId) ?? throw Refusal.NotFound()));
    }

    private static IResult List(HttpContext http, SandboxWorld world, string projectId)
    {
        var gate = Gate.Submittals(http, world, projectId);
        var asked = new Asked(http);
        var (limit, offset) = (asked.Limit(20, 50), asked.Offset());
        var filter = SubmittalFilter.Read(asked, gate.Project.Content);
        var found = SubmittalFilter.Sort(gate.Project.Content.Submittals.All.Where(item => Sees(gate, item) && filter.Matches(item)), asked.Text("sort")).ToList();

        // Only the page's rows are worth writing out.
        var rows = found.Select((item, index) => index >= offset && index < offset + limit ? Row(item) : item).ToList();
        return Paging.Linked(http, rows, limit, offset);
    }

    private static IResult Attachments(HttpContext http, SandboxWorld world, string projectId, string itemId)
    {
        var (gate, item) = Find(http, world, projectId, itemId);
        var asked = new Asked(http);
        asked.OnlyFilters("categoryId", "revision", "isFileUploaded");
        var (categories, revisions, uploaded) = (asked.Set("categoryId"), asked.Set("revision"), asked.Flag("isFileUploaded"));
        var rows = gate.Project.Content.SubmittalAttachments[item.Id]
            .Where(row => (categories?.Contains(row.CategoryId) ?? true) && (revisions?.Contains($"{row.Revision}") ?? true) && (uploaded is null || row.IsFileUploaded == uploaded))
            .ToList();
        return Paging.Linked(http, rows, asked.Limit(20, 50), asked.Offset());
    }

    private static IResult Revisions(HttpContext http, SandboxWorld world, string projectId, string itemId)
    {
        var (gate, item) = Find(http, world, projectId, itemId);
        return Page(http, [.. gate.Project.Content.SubmittalRevisions[item.Id]]);
    }

    private static WireStep Step(HttpContext http, SandboxWorld world, string projectId, string itemId, string stepId) =>
        ReviewSteps.Of(Find(http, world, projectId, itemId).Item).FirstOrDefault(step => step.Id == stepId) ?? throw Refusal.NotFound();

    private static IResult Page<T>(HttpContext http, IReadOnlyList<T> rows)
    {
        var asked = new Asked(http);
        return Paging.Linked(http, rows, asked.Limit(20, 50), asked.Offset());
    }

    private static (Gate Gate, WireSubmittal Item) Find(HttpContext http, SandboxWorld world, string projectId, string itemId)
    {
        var gate = Gate.Submittals(http, world, projectId);
        return gate.Project.Content.Submittals.Find(itemId) is { } item && Sees(gate, item) ? (gate, item) : throw Refusal.NotFound();
    }

    private static WireSubmittal Row(WireSubmittal item) => item.PermittedActions is not null ? item : item with { PermittedActions = SubmittalActions.On(item.StateId) };

    /// <summary>Drafts are the managers'.</summary>
    private static bool Sees(Gate gate, WireSubmittal item) => item.StateId != "draft" || gate.Rights.Admin;
}
