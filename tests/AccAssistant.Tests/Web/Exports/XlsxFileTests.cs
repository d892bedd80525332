using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Exports.Xlsx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AccAssistant.Tests.Web.Exports;

public sealed class XlsxFileTests
{
    [Fact]
    public async Task Days_and_figures_are_typed_labels_are_text_and_the_heading_stays_and_filters()
    {
        using var book = await Exported.XlsxAsync(Exported.Of(
            Exported.Row("0112", "Sleeve", "2026-11-10", "1300"),
            Exported.Row("033000-2", "2026-11-10", "", ""),
            Exported.Row("#7", "-3", "soon", "-2")));

        Assert.Equal(["RFIs · overdue", "About"], book.Names);
        Assert.Equal(
            [
                ["Number", "Title", "Due", "Days late", "Link"],
                ["0112", "Sleeve", "2026-11-10", "1300", "https://acc.example/0112"],
                ["033000-2", "2026-11-10", "", "", "https://acc.example/033000-2"],
                ["#7", "-3", "soon", "-2", "https://acc.example/#7"],
            ],
            book.Rows(0));
        Assert.Equal(("46336", "d\\ mmm\\ yyyy"), (book.Cell(0, "C2").CellValue!.Text, book.FormatOf(book.Cell(0, "C2"))));
        Assert.Equal(("1300", "3"), (book.Cell(0, "D2").CellValue!.Text, book.FormatOf(book.Cell(0, "D2"))));
        Assert.All(["A2", "A3", "A4", "B3", "B4", "C4"], place => Assert.NotNull(book.Cell(0, place).InlineString));
        var pane = Assert.Single(book.Sheet(0).Descendants<Pane>());
        Assert.Equal((1d, PaneStateValues.Frozen, "A2"), (pane.VerticalSplit!.Value, pane.State!.Value, pane.TopLeftCell!.Value));
        Assert.All(["A1", "E1"], place => Assert.True(book.IsBold(book.Cell(0, place))));
        Assert.False(book.IsBold(book.Cell(0, "A2")));
        Assert.Equal("A1:E4", Assert.Single(book.Sheet(0).Elements<AutoFilter>()).Reference!.Value);
        Assert.Equal(new Dictionary<string, string> { ["A2"] = "https://acc.example/0112", ["A3"] = "https://acc.example/033000-2", ["A4"] = "https://acc.example/#7" }, book.Links(0));
    }

    [Fact]
    public async Task The_last_sheet_says_what_the_workbook_covers_and_first_what_it_does_not()
    {
        var incomplete = Exported.Of(Exported.Row("RFI-1", "Sleeve")) with { About = Exported.About with { Missing = ["void RFIs could not be read"] } };

        using var whole = await Exported.XlsxAsync(Exported.Of(Exported.Row("RFI-1", "Sleeve"), Exported.Row("RFI-2", "Slab")));
        using var part = await Exported.XlsxAsync(incomplete);

        Assert.Equal(
            [
                ["RFIs · overdue"],
                ["Missing", "Nothing: everything was read."],
                ["Project", "Riverside & Sons"],
                ["Filter", "RFIs · overdue"],
                ["Rows", "2"],
                ["Records read", "412 of 412"],
                ["As of", "23 Nov 2026, 20:10 America/Chicago"],
                ["Time zone of all days", "America/Chicago"],
                ["How these were counted", "overdue = due before 23 Nov 2026 and still open"],
            ],
            whole.Rows(1));
        Assert.Equal(["What could not be read", "void RFIs could not be read"], part.Rows(1)[1]);
        Assert.True(part.IsBold(part.Cell(1, "B3")));
    }

    [Fact]
    public async Task Whatever_a_text_holds_it_is_text_and_the_workbook_opens()
    {
        string[] titles = ["=HYPERLINK(\"http://x\")|@cmd", "+1", "-1", "@SUM(A1)", "a\0b\u0008c\r\nd\re\uFFFE", "lone \uD83D half", "😀", "_x0041_ is no A", "<t>&amp;", "  kept  ", new string('é', 40_000), new string('e', 32_765) + "😀😀"];

        using var book = await Exported.XlsxAsync(Exported.Of([.. titles.Select((title, at) => Exported.Row($"RFI-{at}", title))]));

        Assert.Equal(
            ["=HYPERLINK(\"http://x\")|@cmd", "+1", "-1", "@SUM(A1)", "abc\nd\ne", "lone  half", "😀", "_x0041_ is no A", "<t>&amp;", "  kept  ", new string('é', 32_766) + "…", new string('e', 32_765) + "…"],
            book.Rows(0).Skip(1).Select(row => row[1]));
    }

    [Fact]
    public async Task Sheets_have_names_that_Excel_takes()
    {
        string[] names = ["RFIs [a]: b*c?d/e\\f", "'quoted'", "about", "History", "", new string('n', 40), new string('N', 40), "a\nb\u202E"];

        using var book = await Exported.XlsxAsync(new Export(Exported.About, [.. names.Select(name => Exported.Sheet(name, Exported.Row("RFI-1", "Sleeve")))]));

        Assert.Equal(
            ["RFIs a b c d e f", "quoted", "about", "History_", "_", new string('n', 30) + "…", new string('N', 26) + "… (2)", "a b", "About (2)"],
            book.Names);
        Assert.Contains(book.Rows(8), row => row is ["Rows of “quoted”", "1"]);
    }

    [Fact]
    public async Task A_computed_row_has_no_link_and_only_safe_addresses_are_links()
    {
        ExportRow[] rows = [new(["RFI-1", "Sleeve", "", ""], null), new(["RFI-2", "Slab", "", ""], "javascript:alert(1)"), new(["RFI-3", "Slab", "", ""], "https://acc.example/" + new string('a', 3_000)), Exported.Row("RFI-4", "Fine")];

        using var book = await Exported.XlsxAsync(Exported.Of(rows));

        Assert.Equal(["A5"], book.Links(0).Keys);
        Assert.Equal(rows.Select(row => row.Url ?? ""), book.Rows(0).Skip(1).Select(row => row[^1]));
    }

    [Fact]
    public async Task No_sheet_has_more_links_than_Excel_takes_and_every_row_its_address()
    {
        var rows = Enumerable.Range(1, XlsxFile.MostLinks + 5).Select(number => new ExportRow([number.ToString(CultureInfo.InvariantCulture)], "https://acc.example/" + number)).ToAsyncEnumerable();
        using var stream = new MemoryStream();

        await XlsxFile.WriteAsync(stream, new Export(Exported.About, [new ExportSheet("Many", [new("Number", ColumnKind.Number)], rows)]), Words.English, TestContext.Current.CancellationToken);

        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var part = book.WorkbookPart!.WorksheetParts.Single(sheet => sheet.HyperlinkRelationships.Any());
        Assert.Equal(XlsxFile.MostLinks, part.HyperlinkRelationships.Count());
        Assert.Equal($"https://acc.example/{XlsxFile.MostLinks + 5}", part.Worksheet.Descendants<Row>().Last().Elements<Cell>().Last().InnerText);
    }
}
