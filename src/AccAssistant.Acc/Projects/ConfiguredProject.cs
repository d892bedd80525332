namespace AccAssistant.Acc.Projects;

/// <summary>A project named in settings, checked only at the start: <see cref="Id"/> and <see cref="Region"/> as they were written.</summary>
public sealed record ConfiguredProject(string Name, string Id, string Region)
{
    /// <summary>Keys of the entry that mean nothing.</summary>
    public IReadOnlyList<string> UnknownKeys { get; init; } = [];

    internal Project ToProject()
    {
        _ = ProjectId.TryParse(Id, out var id);
        return new Project(id, Name, AccountId: "", AccountName: "", Regions.Find(Region) ?? Regions.Default, Platform.Acc, TimeZone: null, IssueContainerId: id.ToString());
    }
}
