using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Reports;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>A report as a page shows it.</summary>
/// <param name="Problem">Why there is nothing to show; null when there is, or when nothing was asked yet.</param>
/// <param name="Footer">Project and time, for the foot of every sheet of paper.</param>
public sealed record ReportView(ReportShown Shown, string Title, string About, string ProjectName, string? Problem, IReadOnlyList<SectionView> Sections, ReceiptView? Receipt, string Footer, string? Previous, string? Next)
{
    /// <summary>All of it needs sheets held across.</summary>
    public bool Across => Sections.Count > 0 && Sections.All(section => section.Across);

    /// <summary>No report has this many; it keeps a made-up page number from becoming a negative offset.</summary>
    public const int LastPage = 100_000;

    /// <param name="reply">Null before anything was asked.</param>
    public static ReportView Of(RecordReply? reply, ReportShown shown, Project project, Words words)
    {
        var name = Rendering.PlainText.Of(project.Name);
        var blank = new ReportView(shown, PhraseBook.Name(shown.Listing.Title, words), PhraseBook.Sentence(shown.Listing.About, words), name, null, [], null, name, null, null);
        return reply switch
        {
            null => blank,
            Refused refused => blank with { Problem = PhraseBook.Sentence(refused.Message, words) },
            Reported { Report: var report } => blank with
            {
                Sections = [.. report.Sections.Select(section => SectionView.Of(section, shown, words))],
                Receipt = ReceiptView.Of(report.Receipt, project.Name, words),
                Footer = $"{name} · {blank.Title} · {words["as of {0} {1}", ProjectTime.At(report.Receipt.AsOf, report.Receipt.TimeZone), report.Receipt.TimeZone]}",
                Previous = shown.Page > 1 ? shown.Address(Math.Min(shown.Page - 1, LastOf(report, shown))) : null,
                Next = report.Sections is [var only] && shown.PagesThrough && !shown.OnPaper && shown.Before + shown.Rows < LengthOf(only) && (only.Table is not null || only.Result?.Rows.Count == shown.Rows) ? shown.Address(shown.Page + 1) : null,
            },
            _ => throw new InvalidOperationException($"{reply.GetType().Name} is no answer to a request for a report."),
        };
    }

    private static int LengthOf(ReportSection section) => section.Table?.Rows.Count ?? section.Result?.Receipt.Matched ?? 0;

    /// <summary>From beyond the end, as after records were closed, one step leads back to rows.</summary>
    private static int LastOf(Report report, ReportShown shown) =>
        report.Sections is [var only] ? Math.Max(1, (LengthOf(only) + shown.Rows - 1) / shown.Rows) : 1;
}
