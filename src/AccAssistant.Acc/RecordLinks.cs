using AccAssistant.Acc.Projects;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc;

/// <summary>Addresses of records in Autodesk's web pages. Not promised by the vendor: patterns are settings.</summary>
public sealed class RecordLinks(IOptions<LinkOptions> options)
{
    private readonly LinkOptions links = options.Value;

    public Uri ToIssue(Project project, string issueId) =>
        To(project.Platform == Platform.Acc ? links.Issue : links.Bim360Issue, project, issueId);

    public Uri ToRfi(Project project, string rfiId) => To(links.Rfi, project, rfiId);

    public Uri ToSubmittal(Project project, string itemId) => To(links.Submittal, project, itemId);

    internal static string Fill(string pattern, string host, string projectId, string recordId) => pattern
        .Replace("{host}", host, StringComparison.OrdinalIgnoreCase)
        .Replace("{projectId}", projectId, StringComparison.OrdinalIgnoreCase)
        .Replace("{recordId}", Uri.EscapeDataString(recordId), StringComparison.OrdinalIgnoreCase);

    private Uri To(string pattern, Project project, string recordId)
    {
        var host = links.Hosts.TryGetValue(project.Region, out var known) ? known : links.Hosts[Regions.Default];
        return new Uri(Fill(pattern, host, project.Id.ToString(), recordId));
    }
}
