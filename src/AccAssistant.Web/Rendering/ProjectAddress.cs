using AccAssistant.Acc;
using AccAssistant.Records.Queries;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Web.Rendering;

/// <summary>Where a project and what belongs to it are found on this site.</summary>
/// <param name="Root">What stands before every path of this site, such as "/acc"; empty for most.</param>
public sealed record ProjectAddress(string Root, ProjectId Project)
{
    public string Itself => $"{Root}/p/{Project}";

    public string OfConversations => Itself + "/conversations";

    public string OfSearch => Itself + "/search";

    public string OfReports => Itself + "/reports";

    public string OfReport(string name) => $"{OfReports}/{Uri.EscapeDataString(name)}";

    /// <summary>A new conversation with a question ready to be sent.</summary>
    public string OfQuestion(string question) => QueryHelpers.AddQueryString(Itself, "ask", question);

    public string OfChase => OfReport("overdue") + "/chase";

    /// <param name="request">Whoever will read the address asked with it; null where nobody did.</param>
    public static ProjectAddress Of(HttpRequest? request, ProjectId project) => new(request?.PathBase ?? "", project);

    public string OfConversation(Guid id) => $"{Itself}/c/{id:D}";

    /// <summary>A record at a glance.</summary>
    public string OfPeek(RecordLink record) => $"{Itself}/records/{Part(record)}";

    /// <summary>An attached file.</summary>
    public string OfFile(RecordLink record, string fileId) => $"{Itself}/files/{Part(record)}/{Uri.EscapeDataString(fileId)}";

    private static string Part(RecordLink record) => $"{record.Module.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(record.Id)}";
}
