using AccAssistant.Records.Reports;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Web.Exports;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Each report of one project on one day, to the last cell. <see cref="Snapshot"/> says how a change is taken over.</summary>
public sealed class ReportFileTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. ReportBook.All.Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_report_is_the_same_file_on_the_same_day(string name)
    {
        using var browser = await app.SignInAsync("Dana");

        var text = await browser.GetTextAsync($"/p/{Projects.Greenfield}/reports/{name}?handler=Csv&text=door");

        await Snapshot.MatchAsync($"EndToEnd/Reports/{name}.csv", text);
    }

    [Theory]
    [InlineData("oac")]
    [InlineData("submittal-register")]
    public async Task The_workbook_has_what_the_text_has_sheet_by_sheet(string name)
    {
        using var browser = await app.SignInAsync("Dana");

        var text = await browser.GetTextAsync($"/p/{Projects.Riverside}/reports/{name}?handler=Csv");
        using var workbook = await browser.GetAsync($"/p/{Projects.Riverside}/reports/{name}?handler=Xlsx");
        using var book = OpenedWorkbook.Of(new MemoryStream(await workbook.Content.ReadAsByteArrayAsync(Cancellation)));

        var lines = text.TrimStart('\uFEFF').Split("\r\n").Where(line => line.Length > 0).ToList();
        var sheets = Enumerable.Range(0, book.Names.Count - 1).Select(sheet => book.Rows(sheet)).ToList();
        Assert.True(sheets.Count > 1);
        // Sorted or filtered, a total stays below what it is the total of.
        foreach (var (at, rows) in sheets.Index())
        {
            var sorted = rows.Count - (IsTotal(rows[^1]) ? 1 : 0);
            Assert.Equal($"{sorted}", Assert.Single(book.Sheet(at).Elements<AutoFilter>()).Reference!.Value!.Split(':')[1].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));
        }

        Assert.Contains(sheets, rows => IsTotal(rows[^1]));
        // Each sheet has its title as a line of its own in the text.
        Assert.Equal(lines.Count - sheets.Count, sheets.Sum(sheet => sheet.Count));
        Assert.All(sheets.SelectMany(sheet => sheet.Skip(1)).Where(row => row[^1].StartsWith("https://", StringComparison.Ordinal)), row => Assert.Contains(row[^1], text, StringComparison.Ordinal));
    }

    private static bool IsTotal(IReadOnlyList<string> row) => row[0].StartsWith("All", StringComparison.Ordinal);
}
