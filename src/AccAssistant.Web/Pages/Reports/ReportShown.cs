using AccAssistant.Records.Reports;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Reports;

/// <summary>Which report is looked at, and how.</summary>
/// <param name="Section">The only one shown; null: all.</param>
/// <param name="Page">From 1.</param>
/// <param name="OnPaper">Every row, no controls.</param>
public sealed record ReportShown(ReportListing Listing, ReportFilters Filters, string? Section, int Page, bool OnPaper, ProjectAddress Project)
{
    private const int FirstRows = 20;
    private const int RowsOnPage = 200;
    private const int RowsOnPaper = 5_000;

    /// <summary>Rows of each section.</summary>
    public int Rows => OnPaper ? RowsOnPaper : PagesThrough ? RowsOnPage : FirstRows;

    /// <summary>Rows on the pages before this one.</summary>
    public int Before => PagesThrough && !OnPaper ? (Page - 1) * Rows : 0;

    /// <summary>One section of rows takes all the page; of several each shows its first.</summary>
    public bool PagesThrough => Section is not null || Listing.IsOneList;

    /// <summary>A thread is read from its beginning: its first page is not cut shorter beside other sections.</summary>
    public int RowsOf(SectionShape shape) => shape == SectionShape.Thread ? Math.Max(Rows, RowsOnPage) : Rows;

    public string Here => Address();

    public string Paper => Filters.On(Project.OfReport(Listing.Name), ("section", Section), ("paper", "true"));

    /// <param name="sort">Null: as the address has it.</param>
    public string Address(int page = 1, string? sort = null) =>
        Filters.On(Project.OfReport(Listing.Name), ("section", Section), ("sort", sort ?? Filters.Sort), ("page", page > 1 ? FormattableString.Invariant($"{page}") : null));

    public string OfHandler(string handler) => Filters.On(Project.OfReport(Listing.Name), ("section", Section), ("handler", handler));

    public string OfSaving => OfHandler("Save");

    public string OfChase => (Filters with { Sort = null, Group = null }).On(Project.OfChase);

    public string OfSection(string name) => Filters.On(Project.OfReport(Listing.Name), ("section", name));
}
