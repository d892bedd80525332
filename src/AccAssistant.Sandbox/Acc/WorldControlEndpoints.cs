using System.Globalization;
using AccAssistant.Sandbox.World;

namespace AccAssistant.Sandbox.Acc;

/// <summary>Not the vendor's: lets a test make the world move on.</summary>
internal static class WorldControlEndpoints
{
    public static void MapWorldControl(this IEndpointRouteBuilder api)
    {
        api.MapPost("/sandbox/world/touch", Touch);
        api.MapPost("/sandbox/world/rfi", ChangeRfi);
    }

    /// <summary>Changes the newest records of each module, <c>count</c> in all, and their <c>updatedAt</c>.</summary>
    private static IResult Touch(HttpContext http, SandboxWorld world)
    {
        var asked = new Asked(http);
        var project = world.FindProject(asked.Text("project") ?? "") ?? throw Refusal.NotFound();
        var count = asked.Number("count", 20, 1);
        var mark = world.Clock.GetUtcNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var issues = project.Content.Issues.All.Where(issue => !issue.Deleted).TakeLast((count + 2) / 3).ToList();
        var rfis = project.Content.Rfis.All.TakeLast((count + 1) / 3).ToList();
        var items = project.Content.Submittals.All.TakeLast(count / 3).ToList();
        issues.ForEach(issue => project.UpdateIssue(issue.Id, changed => changed.Description = "Changed at " + mark));
        rfis.ForEach(rfi => project.UpdateRfi(rfi.Id, changed => changed.SyncVersion++));
        items.ForEach(item => project.UpdateSubmittal(item.Id, changed => changed.Description = "Changed at " + mark));
        return Paging.Json(new { issues = issues.Select(issue => issue.Id), rfis = rfis.Select(rfi => rfi.Id), submittals = items.Select(item => item.Id) });
    }

    /// <summary>Gives one RFI another <c>title</c>, another <c>status</c> or both, and its <c>updatedAt</c>.</summary>
    private static IResult ChangeRfi(HttpContext http, SandboxWorld world)
    {
        var asked = new Asked(http);
        var project = world.FindProject(asked.Text("project") ?? "") ?? throw Refusal.NotFound();
        var known = project.Content.Rfis.All.FirstOrDefault(rfi => rfi.Id == asked.Text("id")) ?? throw Refusal.NotFound();
        return Paging.Json(project.UpdateRfi(known.Id, rfi =>
        {
            rfi.Title = asked.Text("title") ?? rfi.Title;
            rfi.Status = asked.Text("status") ?? rfi.Status;
            rfi.ClosedAt = rfi.Status == "closed" ? rfi.ClosedAt ?? world.Clock.GetUtcNow() : null;
        }));
    }
}
