using AccAssistant.Acc;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Web.Chat;

/// <summary>A project this person may open; null when there is none such for them.</summary>
public delegate Task<Project?> FindProject(Caller caller, ProjectId project, CancellationToken cancellationToken);
