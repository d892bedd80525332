using System.Text.Json;
using Microsoft.Playwright;
using UglyToad.PdfPig.Content;

namespace AccAssistant.Tests.Browser;

/// <summary>A report made for paper: what its page holds, to be found again letter by letter on its sheets.</summary>
internal sealed class PrintedReport
{
    /// <summary>The lower margin of a sheet, in points.</summary>
    private const double Foot = 45;

    /// <summary>Of the letters in charts, in points; nothing else on a sheet has this size.</summary>
    private const double Drawn = 9;

    private const string Blocks = """
        () => {
          const tables = [...document.querySelectorAll('main table')];
          const parts = document.querySelectorAll('.site-notice, main h1, main .lead, main h2, main .report-figures, main .report-note, main .no-rows, main .result-problem, main thead, main tbody tr, main tfoot tr, main .receipt p, main .receipt summary');
          return JSON.stringify([...parts].map((part) => ({ text: part.innerText.replace(/\s+/g, ''), table: tables.indexOf(part.closest('table')), isHead: part.localName === 'thead' })).filter((part) => part.text !== ''));
        }
        """;

    private readonly IReadOnlyList<PrintedBlock> blocks;
    private readonly string foot;

    private PrintedReport(IReadOnlyList<PrintedBlock> blocks, string foot) => (this.blocks, this.foot) = (blocks, foot);

    /// <param name="page">The report's, as it is made for paper.</param>
    /// <param name="name">The report's, as people read it.</param>
    public static async Task<PrintedReport> OfAsync(IPage page, string name)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var blocks = JsonSerializer.Deserialize<List<PrintedBlock>>(await page.EvaluateAsync<string>(Blocks), JsonSerializerOptions.Web)!;
        var covered = await page.Locator(".receipt-time").InnerTextAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        var cut = covered.IndexOf(" · ", StringComparison.Ordinal);
        return new PrintedReport(blocks, Plain($"{covered[..cut]} · {name}{covered[cut..]}"));
    }

    public int Rows => blocks.Count(block => block.Table >= 0 && !block.IsHead);

    /// <summary>All of it is there, in its order, each block whole on one sheet, the heads again wherever a table goes on, what and when it is at the foot of each, and nothing else.</summary>
    /// <returns>How many sheets begin within a table.</returns>
    public int AssertOn(IReadOnlyList<Page> sheets)
    {
        var (next, goesOn) = (0, 0);
        foreach (var sheet in sheets)
        {
            Assert.Equal($"{foot}{sheet.Number}/{sheets.Count}", Text(sheet.Letters.Where(letter => letter.BoundingBox.Bottom < Foot).OrderBy(letter => letter.BoundingBox.Left)));

            var there = Text(sheet.Letters.Where(letter => letter.BoundingBox.Bottom >= Foot && !IsDrawn(letter)));
            var left = there.Length;
            List<PrintedBlock> here = [];
            if (next < blocks.Count && blocks[next] is { Table: >= 0, IsHead: false } row)
            {
                goesOn++;
                here.Add(blocks.Single(block => block.IsHead && block.Table == row.Table));
                left -= here[0].Text.Length;
            }

            for (; left > 0 && next < blocks.Count; next++)
            {
                here.Add(blocks[next]);
                left -= blocks[next].Text.Length;
            }

            var expected = string.Concat(here.Select(block => block.Text));
            Assert.True(Sorted(expected) == Sorted(there), $"Sheet {sheet.Number} of {sheets.Count} lacks \"{Beyond(expected, there)}\" and has \"{Beyond(there, expected)}\". There is: {there}");
        }

        Assert.Equal(blocks.Count, next);
        return goesOn;
    }

    /// <summary>What is written in the charts of a sheet.</summary>
    public static string InCharts(Page sheet) => Text(sheet.Letters.Where(IsDrawn));

    private static bool IsDrawn(Letter letter) => Math.Abs(letter.PointSize - Drawn) < 0.1;

    private static string Text(IEnumerable<Letter> letters) => Plain(string.Concat(letters.Select(letter => letter.Value)));

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>The letters of one text that the other has not, or not as often.</summary>
    private static string Beyond(string text, string other)
    {
        var left = other.GroupBy(letter => letter).ToDictionary(same => same.Key, same => same.Count());
        return string.Concat(text.Where(letter => (left[letter] = left.GetValueOrDefault(letter) - 1) < 0));
    }

    private static string Sorted(string text) => string.Concat(text.Order());
}
