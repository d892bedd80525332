using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Conversations.History;
using AccAssistant.Storage;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Exports;

/// <summary>What is kept about a person besides conversations. No session id and no token is part of it.</summary>
internal static class PersonJson
{
    public static Task WriteAsync(
        Stream stream,
        ExportPlan plan,
        IReadOnlyList<SignedInBrowser> browsers,
        IReadOnlyList<RecentProjectRow> visits,
        IReadOnlyList<TokenUseRow> use,
        IReadOnlyList<SavedRow> saved,
        IReadOnlyList<KeptSnapshot> snapshots,
        CancellationToken cancellationToken) => JsonSerializer.SerializeAsync(
            stream,
            new
            {
                AutodeskId = plan.Caller.UserId,
                plan.Name,
                plan.Email,
                SignedIn = browsers.Select(browser => new { Browser = browser.Name, browser.Since, browser.LastSeen, ThisBrowser = browser.IsThis }),
                ProjectsOpened = visits
                    .Where(visit => plan.Projects.ContainsKey(new ProjectId(visit.ProjectId)))
                    .Select(visit => new { visit.ProjectId, plan.Projects[new ProjectId(visit.ProjectId)].Name, visit.OpenedAt }),
                Saved = saved
                    .Where(one => plan.Projects.ContainsKey(new ProjectId(one.ProjectId)))
                    .Select(one => new { one.ProjectId, one.Kind, one.Name, one.Text, one.SavedAt }),
                Snapshots = snapshots
                    .Where(one => plan.Projects.ContainsKey(one.Project))
                    .Select(one => new { ProjectId = one.Project.Value, one.Kind, one.TakenAt }),
                TokensUsed = use.Select(row => new { row.Day, row.Model, row.Requests, row.Input, row.Cached, row.Output }),
            },
            ExportJson.Values,
            cancellationToken);
}
