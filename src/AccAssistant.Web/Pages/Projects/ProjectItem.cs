using AccAssistant.Acc.Projects;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Projects;

/// <summary>A project as the chooser lists it. The browser's twin is in <c>Client/acc-projects.ts</c>.</summary>
/// <param name="Platform"><c>acc</c> or <c>bim360</c>.</param>
public sealed record ProjectItem(Guid Id, string Name, string Account, string Region, string Platform, bool Recent)
{
    public static ProjectItem Of(Project project, bool recent) => new(
        project.Id.Value,
        PlainText.Of(project.Name),
        PlainText.Of(project.AccountName),
        project.Region,
        project.Platform == Acc.Projects.Platform.Bim360 ? "bim360" : "acc",
        recent);
}
