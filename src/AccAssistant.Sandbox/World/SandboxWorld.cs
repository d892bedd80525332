using AccAssistant.Sandbox.World.Loading;
using AccAssistant.Sandbox.World.Making;

namespace AccAssistant.Sandbox.World;

/// <summary>One repeatable construction account: made up from a seed, or read from a folder.</summary>
public sealed class SandboxWorld
{
    private readonly Dictionary<string, SandboxProject> byId;
    private readonly Dictionary<string, SandboxProject> byContainer;

    /// <exception cref="InvalidDataException">A file of the folder cannot be used; the message names it and says why.</exception>
    public SandboxWorld(SandboxOptions options, TimeProvider clock)
    {
        Clock = clock;
        Today = options.Today ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (options.World.Length > 0)
        {
            var folder = WorldFolder.Read(options.World, clock);
            (SignInPeople, Hubs, Projects) = (folder.People, folder.Hubs, folder.Projects);
        }
        else
        {
            SignInPeople = SandboxPeople.All;
            Hubs = ProjectCatalog.Hubs;
            Projects = new WorldMaker(options.Seed, Today, clock).Projects();
        }

        byId = Projects.ToDictionary(project => project.Id, StringComparer.OrdinalIgnoreCase);
        byContainer = Projects.DistinctBy(project => project.IssueContainerId).ToDictionary(project => project.IssueContainerId, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The people offered on the sign-in page, four in the made-up world.</summary>
    public IReadOnlyList<SandboxPerson> SignInPeople { get; }

    public IReadOnlyList<SandboxHub> Hubs { get; }

    public IReadOnlyList<SandboxProject> Projects { get; }

    /// <summary>The calendar day the world is built around.</summary>
    public DateOnly Today { get; }

    internal TimeProvider Clock { get; }

    /// <param name="id">Without <c>b.</c>.</param>
    /// <exception cref="KeyNotFoundException">No such project.</exception>
    public SandboxProject Project(string id) => byId[id];

    /// <exception cref="InvalidOperationException">No project, or more than one, is called that.</exception>
    public SandboxProject ProjectNamed(string name) => Projects.Single(project => project.Name == name);

    public SandboxProject? FindProject(string id) => byId.GetValueOrDefault(id);

    /// <summary>By project id or, for BIM 360, by the id of its own container.</summary>
    public SandboxProject? FindContainer(string id) => byId.GetValueOrDefault(id) ?? byContainer.GetValueOrDefault(id);

    /// <summary>The name a person signs in with, or has in a project.</summary>
    public string NameOf(string autodeskId) =>
        SignInPeople.FirstOrDefault(person => person.AutodeskId == autodeskId)?.Name ?? autodeskId;
}
