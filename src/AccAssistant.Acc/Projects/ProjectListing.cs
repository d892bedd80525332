namespace AccAssistant.Acc.Projects;

/// <summary>Every project the person may open, by name, and what could not be read.</summary>
/// <param name="Warnings">Plain sentences, e.g. a region that failed while others answered.</param>
public sealed record ProjectListing(IReadOnlyList<Project> Projects, IReadOnlyList<string> Warnings)
{
    /// <summary>Names of the ACC and BIM 360 accounts Autodesk shows, those without a project among them.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];
}
