using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World.Loading;

/// <summary>One project's files.</summary>
internal static class ProjectFolder
{
    public static SandboxProject Read(string folder, IReadOnlyList<SandboxHub> hubs, IReadOnlyList<SandboxPerson> people, TimeProvider clock)
    {
        var file = Path.Combine(folder, "project.json");
        var facts = WorldFile.Single<WireProject>(file);
        if (!Guid.TryParse(facts.Id, out _))
        {
            throw new InvalidDataException($"{file}: \"id\" must be a GUID without b., not \"{facts.Id}\".");
        }

        var hub = hubs.FirstOrDefault(hub => hub.AccountId.Equals(facts.AccountId, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException($"{file}: \"accountId\" names no hub of hubs.json: \"{facts.AccountId}\".");
        var content = Content(folder);
        var container = facts.IssueContainerId ?? facts.Id;
        facts.IssueContainerId = null;
        return new SandboxProject(hub, facts, container, Rights(folder, content.Users, people), () => content, clock);
    }

    private static ProjectContent Content(string folder)
    {
        var issueComments = WorldFile.ById<WireComment>(At("issue-comments"));
        var rfiComments = WorldFile.ById<WireComment>(At("rfi-comments"));
        return new ProjectContent
        {
            Users = Rows<WireUser>("users"),
            Companies = Rows<WireProjectCompany>("companies"),
            Locations = Rows<WireLocation>("locations"),
            IssueTypes = Rows<WireIssueType>("issue-types"),
            AttributeDefinitions = Rows<WireAttributeDefinition>("issue-attribute-definitions"),
            AttributeMappings = Rows<WireAttributeMapping>("issue-attribute-mappings"),
            RootCauseCategories = Rows<WireRootCauseCategory>("issue-root-cause-categories"),
            Issues = Shelf<WireIssue>("issues", issue => issue.Id),
            Comments = issueComments.Concat(rfiComments).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase),
            Attachments = Rows<WireAttachment>("issue-attachments").Concat(Rows<WireAttachment>("rfi-attachments")).ToLookup(row => row.DomainEntityId, StringComparer.OrdinalIgnoreCase),
            Rfis = Shelf<WireRfi>("rfis", rfi => rfi.Id),
            RfiTypes = Rows<WireRfiType>("rfi-types"),
            RfiAttributes = Rows<WireRfiAttributeDefinition>("rfi-attributes"),
            Submittals = Shelf<WireSubmittal>("submittals", item => item.Id),
            Specs = Rows<WireSubmittalSpec>("submittal-specs"),
            Packages = Rows<WireSubmittalPackage>("submittal-packages"),
            SubmittalTypes = Rows<WireSubmittalType>("submittal-types"),
            SubmittalResponses = Rows<WireSubmittalResponse>("submittal-responses"),
            SubmittalRevisions = Rows<WireSubmittalRevision>("submittal-revisions").ToLookup(row => row.ItemId, StringComparer.OrdinalIgnoreCase),
            SubmittalAttachments = Rows<WireSubmittalAttachment>("submittal-attachments").ToLookup(row => row.ItemId, StringComparer.OrdinalIgnoreCase),
        };

        string At(string name) => Path.Combine(folder, name + ".json");

        IReadOnlyList<T> Rows<T>(string name) => WorldFile.Rows<T>(At(name));

        RecordShelf<T> Shelf<T>(string name, Func<T, string> id)
            where T : class
        {
            var rows = Rows<T>(name);
            var wrong = rows.GroupBy(id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Key.Length == 0 || group.Count() > 1);
            return wrong is null
                ? new RecordShelf<T>(rows, id)
                : throw new InvalidDataException(wrong.Key.Length == 0 ? $"{At(name)}: a row has no \"id\"." : $"{At(name)}: the id {wrong.Key} comes twice.");
        }
    }

    /// <summary>From access.json; else the project's users; else everybody who can sign in sees everything.</summary>
    private static Dictionary<string, ProjectRights> Rights(string folder, IReadOnlyList<WireUser> users, IReadOnlyList<SandboxPerson> people)
    {
        var file = Path.Combine(folder, "access.json");
        if (File.Exists(file))
        {
            return WorldFile.Rows<AccessRow>(file).ToDictionary(row => row.AutodeskId, row => row.Rights(file), StringComparer.Ordinal);
        }

        var members = users.Where(user => user.AutodeskId is not null && user.Status == "active").ToList();
        return members.Exists(user => people.Any(person => person.AutodeskId == user.AutodeskId))
            ? members.DistinctBy(user => user.AutodeskId).ToDictionary(user => user.AutodeskId!, user => user.AccessLevels.ProjectAdmin ? ProjectRights.Everything : ProjectRights.AllModules)
            : people.ToDictionary(person => person.AutodeskId, _ => ProjectRights.Everything);
    }
}
