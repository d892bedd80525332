using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Web.Chat;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>One report of a project, whole or one section of it, on the screen or for paper.</summary>
public sealed class ReportModel(ProjectDoor door, ProjectRecordsFor recordsFor, SavedList saved, AuditTrail trail, Words words) : PageModel
{
    public ReportView View { get; private set; } = null!;

    /// <param name="section">Only this one, page by page.</param>
    /// <param name="page">From 1.</param>
    /// <param name="paper">Every row at once, for printing.</param>
    public async Task<IActionResult> OnGetAsync(Guid projectId, string name, [FromQuery] ReportFilters filters, [FromQuery] string? section, [FromQuery] int page, [FromQuery] bool paper, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, name, cancellationToken) is not { Context: var context, Listing: var listing })
            return NotFound();

        filters = filters.InFields(listing);
        var shown = new ReportShown(listing, filters, section, Math.Clamp(page, 1, ReportView.LastPage), paper, ProjectAddress.Of(Request, context.Project.Id));
        var records = recordsFor(context.Caller.UserId, context.Project.Id);
        var reply = listing.NeedsText && QueryText.ValueOf(filters.QueryOf(listing), "text").Length == 0
            ? null
            : await records.Ask(new ReportRequest(name, filters.QueryOf(listing), shown.Rows) { Section = section, From = shown.Before }, context, cancellationToken).LastAsync(cancellationToken);

        View = ReportView.Of(reply, shown, context.Project, words);
        return Page();
    }

    public Task<IActionResult> OnGetCsvAsync(Guid projectId, string name, [FromQuery] ReportFilters filters, [FromQuery] string? section, CancellationToken cancellationToken) =>
        ExportAsync(projectId, name, filters, section, ExportFormat.Csv, cancellationToken);

    public Task<IActionResult> OnGetXlsxAsync(Guid projectId, string name, [FromQuery] ReportFilters filters, [FromQuery] string? section, CancellationToken cancellationToken) =>
        ExportAsync(projectId, name, filters, section, ExportFormat.Xlsx, cancellationToken);

    /// <summary>All of it as a file; what could not be made is told on the page instead.</summary>
    private async Task<IActionResult> ExportAsync(Guid projectId, string name, ReportFilters filters, string? section, ExportFormat format, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, name, cancellationToken) is not { Context: var context, Listing: var listing })
            return NotFound();

        int? rows = null;
        try
        {
            var records = recordsFor(context.Caller.UserId, context.Project.Id);
            if (await records.Ask(new ReportRequest(name, filters.QueryOf(listing), ResultRows.Stretch) { Section = section }, context, cancellationToken).LastAsync(cancellationToken) is not Reported { Report: var report } || report.Sections.All(part => part.Problem is not null))
                return Redirect(filters.On(ProjectAddress.Of(Request, context.Project.Id).OfReport(name), ("section", section)));

            rows = await ExportDownload.SendAsync(Response, new ReportExport(records, context, words).Of(report, cancellationToken), format, words, cancellationToken);
            return new EmptyResult();
        }
        finally
        {
            trail.Record(new AuditEvent(AuditKind.Downloaded, context.Caller.UserId) { ProjectId = projectId, About = format.Extension, Rows = rows, Outcome = rows is null ? AuditOutcome.Failed : AuditOutcome.Done });
        }
    }

    /// <summary>Keeps the report as it is narrowed now, or the one section of it, under a name.</summary>
    public async Task<IActionResult> OnPostSaveAsync(Guid projectId, string name, [FromQuery] ReportFilters filters, [FromQuery] string? section, [FromForm] string? title, CancellationToken cancellationToken)
    {
        if (await FindAsync(projectId, name, cancellationToken) is not { Context: var context, Listing: var listing })
            return NotFound();

        var address = filters.On(listing.Name, ("section", section));
        var kept = await saved.SaveAsync(context.Caller.UserId, context.Project.Id, SavedKind.Report, string.IsNullOrWhiteSpace(title) ? listing.Title : title, address, cancellationToken);
        return Redirect(kept ? ProjectAddress.Of(Request, context.Project.Id).OfReports : filters.On(ProjectAddress.Of(Request, context.Project.Id).OfReport(listing.Name), ("section", section), ("notSaved", "true")));
    }

    private async Task<AskedReport?> FindAsync(Guid projectId, string name, CancellationToken cancellationToken) =>
        await door.EnterAsync(User, projectId, BrowserTimeZone.Of(Request), cancellationToken) is { } context && ReportBook.All.FirstOrDefault(one => one.Name == name) is { } listing
            ? new AskedReport(context, listing)
            : null;

    private sealed record AskedReport(RecordContext Context, ReportListing Listing);
}
