using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Exports.Xlsx;
using CsvHelper;

namespace AccAssistant.Tests.Web.Exports;

public sealed class OfficeTests
{
    [Fact]
    public async Task LibreOffice_opens_a_workbook_without_complaint_and_shows_what_was_written()
    {
        Office.Require();
        var cancellation = TestContext.Current.CancellationToken;
        var totals = new ExportSheet("By 'company'", [new("Company", ColumnKind.Text), new("Days late", ColumnKind.Days)], new[] { new ExportRow(["Acme", "-12.5"], null) }.ToAsyncEnumerable());
        var table = Exported.Sheet("RFIs [late]", Exported.Row("0112", "=HYPERLINK(\"http://x\")|@cmd", late: "1300"), Exported.Row("033000-2", "_x0041_ 漏水 😀", "", ""));
        using var book = new MemoryStream();
        await XlsxFile.WriteAsync(book, new Export(Exported.About, [table, totals]), Words.English, cancellation);

        var sheets = await Office.ConvertAsync(book.ToArray(), cancellation);

        Assert.Equal(["About", "By 'company", "RFIs late"], sheets.Keys.Order());
        Assert.Equal(
            [
                ["Number", "Title", "Due", "Days late", "Link"],
                ["0112", "=HYPERLINK(\"http://x\")|@cmd", "11/10/2026", "1300", "https://acc.example/0112"],
                ["033000-2", "_x0041_ 漏水 😀", "", "", "https://acc.example/033000-2"],
            ],
            Parsed(sheets["RFIs late"]));
        Assert.Equal([["Company", "Days late"], ["Acme", "-12.5"]], Parsed(sheets["By 'company"]));
        Assert.Contains("Riverside & Sons", sheets["About"], StringComparison.Ordinal);
    }

    private static List<string[]> Parsed(string text)
    {
        using var csv = new CsvParser(new StringReader(text), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }
}
