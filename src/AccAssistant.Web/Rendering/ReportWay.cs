using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Reports;
using Microsoft.AspNetCore.WebUtilities;

namespace AccAssistant.Web.Rendering;

/// <summary>The way from an answer to a whole report, as safe HTML.</summary>
internal static class ReportWay
{
    /// <param name="report">Its name, with filters after a semicolon.</param>
    public static string Of(string report, ProjectAddress project, Words words)
    {
        var (name, filters) = ReportBook.Cut(report);
        return ReportBook.Find(name) is { } listing
            ? $"""<p class="report-way not-copied"><a class="button" href="{HtmlText.Of(Address(listing, filters, project))}">{HtmlText.Of(words["Open the report: {0}", PhraseBook.Name(listing.Title, words)])}</a></p>"""
            : $"""<p class="no-rows">{HtmlText.Of(words["There is no such report."])}</p>""";
    }

    private static string Address(ReportListing listing, string filters, ProjectAddress project) =>
        filters.Length == 0 ? project.OfReport(listing.Name) : QueryHelpers.AddQueryString(project.OfReport(listing.Name), "where", filters);
}
