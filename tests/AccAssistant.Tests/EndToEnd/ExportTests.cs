using System.Globalization;
using AccAssistant.Sandbox.World;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Web.Exports;
using CsvHelper;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>From an answer's table to the whole of it as a file.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class ExportTests(AppFixture app)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("List the overdue RFIs", "overdue")]
    [InlineData("List the open RFIs", "open")]
    public async Task An_answer_shows_twenty_at_most_and_both_files_have_all_of_them(string question, string status)
    {
        using var oracle = await Oracle.SignInAsync(app, SandboxPeople.Dana.AutodeskId, Projects.Riverside);
        var rfis = await oracle.RfisAsync();
        var expected = status == "open" ? rfis.Open : rfis.Overdue;
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var table = Page.Of((await chat.AskAsync(question)).Html).QuerySelector(".records")!;
        using var text = await chat.Browser.GetAsync(table.QuerySelector("a.csv")!.GetAttribute("href")!);
        using var workbook = await chat.Browser.GetAsync(table.QuerySelector("a.xlsx")!.GetAttribute("href")!);

        Assert.Equal(Math.Min(20, expected), table.QuerySelectorAll("tbody tr").Length);
        var rows = Parsed(await text.Content.ReadAsStringAsync(Cancellation));
        using var book = OpenedWorkbook.Of(new MemoryStream(await workbook.Content.ReadAsByteArrayAsync(Cancellation)));
        Assert.Equal(expected + 1, rows.Count);
        Assert.Equal(rows, book.Rows(0));
        Assert.Equal(table.QuerySelectorAll("td.cell-number a").Select(link => link.GetAttribute("href")), rows.Skip(1).Take(20).Select(row => row[^1]));
        Assert.Equal(rows.Skip(1).Select(row => row[^1]), book.Links(0).Values);
        Assert.Equal(("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), (text.Content.Headers.ContentType!.MediaType, workbook.Content.Headers.ContentType!.MediaType));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2} 10050 - Riverside Office Tower - RFIs " + status + "[.]xlsx$", workbook.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task The_page_of_a_result_exports_it_in_the_order_it_is_in()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var all = Page.Of((await chat.AskAsync("Show all RFIs")).Html).QuerySelector(".records a.show-all")!.GetAttribute("href")!;

        var page = Page.Of(await chat.Browser.GetTextAsync(all + "?sort=number%20desc"));
        var text = await chat.Browser.GetTextAsync(page.QuerySelector(".export a[href*=Csv]")!.GetAttribute("href")!);
        using var workbook = await chat.Browser.GetAsync(page.QuerySelector(".export a[href*=Xlsx]")!.GetAttribute("href")!);

        using var book = OpenedWorkbook.Of(new MemoryStream(await workbook.Content.ReadAsByteArrayAsync(Cancellation)));
        var numbers = book.Rows(0).Skip(1).Where(row => row[0].StartsWith("RFI-", StringComparison.Ordinal)).Select(row => int.Parse(row[0]["RFI-".Length..], CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(numbers.Count, 201, int.MaxValue);
        Assert.Equal(numbers.OrderDescending(), numbers);
        Assert.Equal(Parsed(text), book.Rows(0));
    }

    [Fact]
    public async Task A_conversation_is_a_text_to_take_along()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        await chat.AskAsync("/overdue rfis");

        using var answer = await chat.Browser.GetAsync($"{chat.Path}?handler=Markdown");

        Assert.Equal("text/markdown", answer.Content.Headers.ContentType!.MediaType);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2} .* - overdue rfis[.]md$", answer.Content.Headers.ContentDisposition!.FileNameStar);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.StartsWith("# /overdue rfis\n", text, StringComparison.Ordinal);
        Assert.Contains("\n> /overdue rfis\n", text, StringComparison.Ordinal);
        Assert.Contains("| [RFI-", text, StringComparison.Ordinal);
    }

    private static List<IReadOnlyList<string>> Parsed(string text)
    {
        using var csv = new CsvParser(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
            rows.Add(csv.Record!);
        return rows;
    }
}
