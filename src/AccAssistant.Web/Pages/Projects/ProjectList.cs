namespace AccAssistant.Web.Pages.Projects;

/// <param name="Projects">Recently opened ones first, then by name.</param>
/// <param name="Warnings">Sentences about what could not be read.</param>
/// <param name="Problem">A sentence when nothing could be read at all.</param>
public sealed record ProjectList(IReadOnlyList<ProjectItem> Projects, IReadOnlyList<string> Warnings, string? Problem);
