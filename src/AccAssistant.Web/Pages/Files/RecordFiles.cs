using AccAssistant.Acc;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Projects;
using AccAssistant.Records;

namespace AccAssistant.Web.Pages.Files;

/// <summary>The files of one record, as Autodesk lists them for this person.</summary>
public delegate Task<IReadOnlyList<Attachment>> RecordFiles(RecordModule module, Caller caller, Project project, string recordId, CancellationToken cancellationToken);
