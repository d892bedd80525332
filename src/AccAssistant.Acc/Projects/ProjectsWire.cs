namespace AccAssistant.Acc.Projects;

internal sealed record ProjectsWire(List<ProjectWire?>? Data, ProjectsWire.ProjectsLinks? Links)
{
    public string? Next => Links?.Next?.Href;

    internal sealed record ProjectsLinks(ProjectsLink? Next);

    internal sealed record ProjectsLink(string? Href);
}
