using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Reports;
using AccAssistant.Tests.Conversations.Plugins;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Pages.Reports;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Tests.Web.Pages;

/// <summary>How much of a long report is on a page, and the ways to the rest.</summary>
public sealed class ReportViewTests
{
    private const int Changes = 450;

    [Fact]
    public void Many_changes_come_two_hundred_to_a_page()
    {
        var pages = Enumerable.Range(1, 3).Select(page => View("changes", page)).ToList();

        Assert.Equal([200, 200, 50], pages.Select(page => Numbers(page).Count));
        Assert.Equal(Enumerable.Range(1, Changes), pages.SelectMany(Numbers));
        Assert.Equal(["Rows 1 to 200 of 450", "Rows 201 to 400 of 450", "Rows 401 to 450 of 450"], pages.Select(page => Captions(page)[0]));
        Assert.Equal(["Only these 200 are sorted", "Only these 200 are sorted", "Only these 50 are sorted"], pages.Select(page => Captions(page)[1]));
        Assert.Equal(["page=2", "page=3", null], pages.Select(page => page.Next?.Split('?')[1]));
        Assert.Equal([null, "/p/1/reports/changes", "/p/1/reports/changes?page=2"], pages.Select(page => page.Previous?.Replace(Samples.Context.Project.Id.ToString(), "1", StringComparison.Ordinal)));
        Assert.Empty(Numbers(View("changes", 4)));
    }

    [Fact]
    public void Among_other_sections_the_first_are_shown_with_the_way_to_all_and_paper_has_every_one()
    {
        var pack = View("oac", 3);
        var paper = View("oac", 1, onPaper: true);

        Assert.Equal(Enumerable.Range(1, 20), Numbers(pack));
        Assert.Equal(["Showing 20 of 450", "Only these 20 are sorted"], Captions(pack).Take(2));
        Assert.EndsWith("/reports/oac?section=changes", Page.Of(Assert.Single(pack.Sections).Html).QuerySelector("a.show-all")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(pack.Next);
        Assert.Equal(Changes, Numbers(paper).Count);
        Assert.DoesNotContain("Rows", Page.Of(Assert.Single(paper.Sections).Html).QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    private static ReportView View(string name, int page, bool onPaper = false)
    {
        var receipt = Samples.Receipt("Issues, RFIs and submittals", Changes);
        var result = new ResultSet("x", [RecordModule.Rfis], "module: all", [], [], [], null, null, receipt);
        var table = new ReportTable([new("Change", ColumnKind.Text), new("Number", ColumnKind.Number)], [.. Enumerable.Range(1, Changes).Select(Row)]);
        var section = new ReportSection("changes", "Changes", SectionShape.Changes, result, table, null);
        var shown = new ReportShown(ReportBook.Find(name)!, new ReportFilters(), null, page, onPaper, new ProjectAddress("", Samples.Context.Project.Id));
        return ReportView.Of(new Reported(new Report(name, "What changed", [section], receipt)), shown, Samples.Context.Project, Words.English);
    }

    private static ReportRow Row(int number) =>
        new(["New record", $"RFI-{number}"], new RecordLink(RecordModule.Rfis, $"{number}", $"RFI-{number}", "Sleeve", "https://acc.autodesk.com/rfi"));

    private static List<int> Numbers(ReportView view) =>
        [.. Page.Of(Assert.Single(view.Sections).Html).QuerySelectorAll("a.record").Select(link => int.Parse(link.TextContent[4..], System.Globalization.CultureInfo.InvariantCulture))];

    private static List<string> Captions(ReportView view) =>
        [.. Page.Of(Assert.Single(view.Sections).Html).QuerySelectorAll("figcaption > span").Select(span => span.TextContent)];
}
