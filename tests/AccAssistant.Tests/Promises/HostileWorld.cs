using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>An account in which everything that can be named is named by a hostile text: records, files, people, companies and projects.</summary>
internal static class HostileWorld
{
    /// <summary>The project that holds the records.</summary>
    public const string Project = "a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835";

    /// <summary>As many as an answer shows.</summary>
    private const int FilesOfAnIssue = ToolActivity.ShownRows;

    /// <summary>The first so many issues have files.</summary>
    public static int FileIssues => (HostileTexts.All.Count + FilesOfAnIssue - 1) / FilesOfAnIssue;

    private const string Created = "2026-11-01T09:00:00Z";

    /// <summary>The project called by the text of that place in <see cref="HostileTexts.All"/>.</summary>
    public static string ProjectOf(int place) => Id('9', place);

    public static string IssueOf(int place) => Id('1', place);

    public static WorldOnDisk Write()
    {
        var world = new WorldOnDisk();
        var texts = HostileTexts.All.Index().Select(text => (Place: text.Index, Text: text.Item)).ToList();
        world.WriteProject(Project, texts[0].Text);
        foreach (var (place, text) in texts)
            world.WriteProject(ProjectOf(place), text);
        world.Write($"{Project}/users.json", texts.Select(text => new { id = Id('2', text.Place), autodeskId = Person(text.Place), name = text.Text, email = "x@site.example", companyName = text.Text, status = "active" }));
        world.Write($"{Project}/companies.json", texts.Select(text => new { id = Id('3', text.Place), name = text.Text, member_group_id = $"{text.Place}" }));
        world.Write($"{Project}/issues.json", texts.Select(text => new
        {
            id = IssueOf(text.Place),
            displayId = text.Place + 1,
            title = text.Text,
            description = text.Text,
            status = "open",
            assignedTo = Person(text.Place),
            assignedToType = "user",
            locationDetails = text.Text,
            attachmentCount = text.Place < FileIssues ? FilesOfAnIssue : 0,
            createdAt = Created,
            updatedAt = Created,
        }));
        world.Write($"{Project}/issue-attachments.json", texts.Select(text => new
        {
            attachmentId = Id('4', text.Place),
            displayName = text.Text,
            fileName = text.Text,
            attachmentType = "issue-attachment",
            storageUrn = $"urn:adsk.objects:os.object:wip.dm.prod/{text.Place}",
            domainEntityId = IssueOf(text.Place / FilesOfAnIssue),
            createdOn = Created,
        }));
        world.Write($"{Project}/rfis.json", texts.Select(text => new { id = Id('5', text.Place), customIdentifier = $"{text.Place + 1}", title = text.Text, question = text.Text, officialResponse = text.Text, status = "open", createdAt = Created, updatedAt = Created }));
        world.Write($"{Project}/submittals.json", texts.Select(text => new { id = Id('6', text.Place), identifier = text.Place + 1, title = text.Text, specIdentifier = "08 44 13", specTitle = text.Text, stateId = "rev", statusId = "2", createdAt = Created, updatedAt = Created }));
        return world;
    }

    private static string Person(int place) => string.Create(CultureInfo.InvariantCulture, $"HOSTILE{place:00000}");

    private static string Id(char kind, int place) => string.Create(CultureInfo.InvariantCulture, $"{kind}{place:x7}-0000-4000-8000-000000000001");
}
