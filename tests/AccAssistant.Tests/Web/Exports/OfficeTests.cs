using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Exports.Xlsx;
using CsvHelper;

namespace AccAssistant.Tests.Web.Exports;

/// <summary>What another program makes of our workbooks. It starts slowly: all are opened at once.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class OfficeTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LibreOffice_opens_workbooks_without_complaint_and_shows_what_was_written()
    {
        Office.Require();
        using var browser = await app.SignInAsync("Dana");

        var (pack, packText) = await DownloadAsync(browser, "oac");
        var (register, registerText) = await DownloadAsync(browser, "submittal-register");
        var opened = await Office.ConvertAsync(Cancellation, await HostileAsync(), pack, register);

        AssertHostile(opened[0]);
        AssertReport(pack, packText, opened[1], sheets: 9);
        AssertReport(register, registerText, opened[2], sheets: 2);
    }

    private static async Task<byte[]> HostileAsync()
    {
        var totals = new ExportSheet("By 'company'", [new("Company", ColumnKind.Text), new("Days late", ColumnKind.Days)], new[] { new ExportRow(["Acme", "-12.5"], null) }.ToAsyncEnumerable());
        var table = Exported.Sheet("RFIs [late]", Exported.Row("0112", "=HYPERLINK(\"http://x\")|@cmd", late: "1300"), Exported.Row("033000-2", "_x0041_ 漏水 😀", "", ""));
        using var book = new MemoryStream();
        await XlsxFile.WriteAsync(book, new Export(Exported.About, [table, totals]), Words.English, Cancellation);
        return book.ToArray();
    }

    private static void AssertHostile(IReadOnlyDictionary<string, string> sheets)
    {
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

    /// <summary>Sheet by sheet and cell by cell what the text has.</summary>
    private static void AssertReport(byte[] workbook, string text, IReadOnlyDictionary<string, string> opened, int sheets)
    {
        using var book = OpenedWorkbook.Of(new MemoryStream(workbook));
        var parts = text.TrimStart('\uFEFF').Split("\r\n\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(book.Names.Order(StringComparer.Ordinal), opened.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(sheets, parts.Length);
        Assert.Equal(parts.Length + 1, book.Names.Count);
        foreach (var (name, part) in book.Names.Zip(parts))
            Assert.Equal(Parsed(part[(part.IndexOf("\r\n", StringComparison.Ordinal) + 2)..]), Parsed(opened[name]).Select(row => row.Select(Iso).ToArray()));
        Assert.Contains("Riverside Office Tower", opened["About"], StringComparison.Ordinal);
    }

    /// <summary>LibreOffice writes days as they are shown, which proves that they are days to it.</summary>
    private static string Iso(string cell) =>
        DateOnly.TryParseExact(cell, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell;

    private static async Task<(byte[] Workbook, string Text)> DownloadAsync(TestBrowser browser, string report)
    {
        var address = $"/p/{Projects.Riverside}/reports/{report}?handler=";
        using var workbook = await browser.GetAsync(address + "Xlsx");
        return (await workbook.Content.ReadAsByteArrayAsync(Cancellation), await browser.GetTextAsync(address + "Csv"));
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
