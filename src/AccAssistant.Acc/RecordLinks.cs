using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc;

/// <summary>Addresses of records in Autodesk's web pages. Not promised by the vendor: patterns are settings.</summary>
public sealed class RecordLinks
{
    public Uri ToIssue(Project project, string issueId) => throw new NotImplementedException();

    public Uri ToRfi(Project project, string rfiId) => throw new NotImplementedException();

    public Uri ToSubmittal(Project project, string itemId) => throw new NotImplementedException();
}
