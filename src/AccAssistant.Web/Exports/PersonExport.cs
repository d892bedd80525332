using System.Globalization;
using System.IO.Compression;
using System.Security.Claims;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.History;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Web.Exports;

/// <summary>All that is kept about a person as one zip archive, written while it is read: it needs no more memory for many conversations than for one.</summary>
public sealed class PersonExport(PersonData data, SignedInBrowsers browsers, ProjectDirectory projects, TimeProvider time)
{
    public const string ContentType = "application/zip";

    /// <exception cref="AccException">Which projects they may open could not be read.</exception>
    public async Task<ExportPlan> PlanAsync(ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        var caller = person.ToCaller();
        var conversations = await data.ConversationsAsync(caller.UserId, cancellationToken);
        var visited = await data.RecentProjectsAsync(caller.UserId, cancellationToken);
        var snapshots = await data.SnapshotsAsync(caller.UserId, cancellationToken);
        var open = new Dictionary<ProjectId, Project>();
        foreach (var id in conversations.Select(conversation => conversation.Project).Concat(visited.Select(visit => new ProjectId(visit.ProjectId))).Concat(snapshots.Select(snapshot => snapshot.Project)).Distinct())
            if (await projects.FindAsync(caller, id, cancellationToken) is { } project)
                open.Add(id, project);

        var mine = conversations.Where(conversation => open.ContainsKey(conversation.Project)).ToList();
        return new ExportPlan(caller, person.DisplayName(), person.FindFirstValue(CallerClaims.Email), open, mine, conversations.Count - mine.Count);
    }

    /// <summary>E.g. "acc-assistant-2026-11-23.zip".</summary>
    public string FileName() => $"acc-assistant-{time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.zip";

    /// <param name="stream">Need not be one that can be gone back in, nor take anything but asynchronous writes.</param>
    public async Task WriteAsync(ExportPlan plan, Stream stream, CancellationToken cancellationToken)
    {
        await using var writes = new HeldWrites(stream);
        await using (var archive = await ZipArchive.CreateAsync(writes, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
            await FillAsync(archive, plan, cancellationToken);
        await writes.FlushAsync(cancellationToken);
    }

    private async Task FillAsync(ZipArchive archive, ExportPlan plan, CancellationToken cancellationToken)
    {
        var (userId, now) = (plan.Caller.UserId, time.GetUtcNow());
        await AddTextAsync("README.txt", now, text => text.WriteAsync(ExportReadme.Of(plan, now).AsMemory(), cancellationToken));
        await AddAsync("about-you.json", now, async entry => await PersonJson.WriteAsync(
            entry,
            plan,
            await browsers.ListAsync(plan.Caller, cancellationToken),
            await data.RecentProjectsAsync(userId, cancellationToken),
            await data.TokenUseAsync(userId, cancellationToken),
            await data.SavedAsync(userId, cancellationToken),
            await data.SnapshotsAsync(userId, cancellationToken),
            cancellationToken));
        await AddAsync("conversations.json", now, entry => ConversationsJson.WriteAsync(entry, plan, id => data.TurnsAsync(userId, id, cancellationToken), cancellationToken));
        for (var at = 0; at < plan.Conversations.Count; at++)
        {
            var conversation = plan.Conversations[at];
            await AddTextAsync(
                ConversationMarkdown.FileName(at + 1, conversation.Title),
                conversation.UpdatedAt,
                text => ConversationMarkdown.WriteAsync(text, conversation.Title, plan.Projects[conversation.Project], data.TurnsAsync(userId, conversation.Id, cancellationToken), cancellationToken));
        }

        async Task AddAsync(string name, DateTimeOffset at, Func<Stream, Task> write)
        {
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = at;
            await using var content = await entry.OpenAsync(cancellationToken);
            await write(content);
        }

        Task AddTextAsync(string name, DateTimeOffset at, Func<TextWriter, Task> write) => AddAsync(name, at, async entry =>
        {
            await using var text = new StreamWriter(entry, ConversationMarkdown.Encoding, leaveOpen: true) { NewLine = "\n" };
            await write(text);
        });
    }
}
