using System.Globalization;
using System.Xml;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Promises;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Web.Exports;
using AccAssistant.Web.Exports;
using AccAssistant.Web.Exports.Xlsx;
using AccAssistant.Web.Rendering;
using CsvHelper;

namespace AccAssistant.Tests.Web.Rendering;

public sealed class Promise24NothingLeavesTests
{
    private static readonly HashSet<string> Allowed =
    [
        "HTML", "HEAD", "BODY", "P", "BR", "EM", "STRONG", "DEL", "CODE", "PRE", "UL", "OL", "LI", "BLOCKQUOTE", "HR",
        "H3", "H4", "H5", "H6", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "A", "SPAN", "DIV", "BUTTON",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void Nothing_a_model_writes_runs_loads_or_hides_where_it_leads(int line)
    {
        var document = Page.Of(Answers.Html(HostileTexts.At(line)));

        Assert.All(document.All, element => Assert.Contains(element.TagName, Allowed));
        Assert.All(document.All.SelectMany(element => element.Attributes), attribute =>
            Assert.Contains(attribute.Name, (string[])["href", "target", "rel", "class", "start", "tabindex", "role", "aria-label", "dir", "type"]));
        Assert.All(document.QuerySelectorAll("[href]"), link =>
        {
            var address = new Uri(link.GetAttribute("href")!);
            var host = address.Scheme == Uri.UriSchemeMailto ? address.AbsoluteUri["mailto:".Length..] : address.IdnHost;
            Assert.Contains(address.Scheme, (string[])[Uri.UriSchemeHttps, Uri.UriSchemeMailto]);
            Assert.Equal(("_blank", "noopener noreferrer"), (link.GetAttribute("target"), link.GetAttribute("rel")));
            Assert.Contains(host, (string[])[link.TextContent.Trim(), link.NextElementSibling?.TextContent.Trim(' ', '(', ')') ?? ""]);
        });
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void A_title_is_text_in_a_table_and_nothing_else(int line)
    {
        var title = HostileTexts.At(line);
        var plain = Page.Of(Answers.Html("[table r1]", Answers.Activity(Answers.Rfi("RFI-112", "Sleeve"))));

        var document = Page.Of(Answers.Html("[table r1]", Answers.Activity(Answers.Rfi("RFI-112", title))));

        Assert.Equal(PlainText.Of(title), document.QuerySelector("td.cell-title bdi")!.TextContent);
        Assert.Equal(plain.All.Select(element => element.TagName), document.All.Select(element => element.TagName));
        Assert.Equal(plain.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value), document.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Value));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public async Task A_title_in_a_spreadsheet_is_one_cell_and_no_formula(int line)
    {
        var title = HostileTexts.At(line);
        var activity = Answers.Activity();
        var result = new ResultSet("abc234", [RecordModule.Rfis], "module: rfis", activity.Columns, [], [], null, null, activity.Receipt!);
        var export = ResultExport.Of(result, "Riverside", new[] { new ExportRow(["RFI-112", title, "2026-11-10", "13"], "https://acc.autodesk.com/build/rfis/112") }.ToAsyncEnumerable(), Words.English);
        using var file = new MemoryStream();
        using var workbook = new MemoryStream();

        await ExportCsv.WriteAsync(file, export, Words.English, TestContext.Current.CancellationToken);
        await XlsxFile.WriteAsync(workbook, export, Words.English, TestContext.Current.CancellationToken);

        file.Position = 0;
        using var text = new StreamReader(file);
        using var csv = new CsvParser(text, CultureInfo.InvariantCulture);
        Assert.True(csv.Read() && csv.Read());
        Assert.Equal(5, csv.Count);
        Assert.EndsWith(title.TrimStart('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'), csv[1], StringComparison.Ordinal);
        Assert.DoesNotContain(csv[1].FirstOrDefault(), "=+-@\t\r\n＝＋－＠");
        Assert.False(csv.Read());
        using var opened = OpenedWorkbook.Of(workbook);
        Assert.Equal(["RFI-112", XmlText(title), "2026-11-10", "13", "https://acc.autodesk.com/build/rfis/112"], Assert.Single(opened.Rows(0).Skip(1)));
    }

    private static string XmlText(string text) => string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes().Select(rune => rune.ToString()).Where(rune => rune.Length == 2 || (rune != "\uFFFD" && XmlConvert.IsXmlChar(rune[0]))));

    [Fact]
    public void An_image_is_its_description()
    {
        Assert.Equal("<p>a plan</p>", Answers.Html("![a plan](https://evil.example/p.png)"));
    }

    [Fact]
    public void A_link_says_which_host_it_goes_to_and_tells_it_nothing()
    {
        var html = Answers.Html("see [the rules](https://example.com/a?b=1)");

        Assert.Contains("""<a href="https://example.com/a?b=1" target="_blank" rel="noopener noreferrer">the rules</a><span class="link-host"> (example.com)</span>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_beyond_reason_is_shown_as_text()
    {
        var html = Answers.Html(new string('>', 5000) + " deep");

        Assert.Contains("deep", html, StringComparison.Ordinal);
    }
}
