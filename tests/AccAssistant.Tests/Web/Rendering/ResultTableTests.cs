using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AccAssistant.Tests.Web.Rendering;

public sealed class ResultTableTests
{
    public static TheoryData<string> HardTitles =>
    [
        "Slab edge | 3\" high | grid D:5",
        "detail 4: see A-301 :-: :---:",
        "a < b && c > d",
        "🚧 Mock-up 👷‍♀️ level 4",
        "مراجعة أبعاد الدرج عند المحور C/4 – Level 2",
        string.Concat(Enumerable.Repeat("Sleeve elevation ", 12)).Trim(),
    ];

    [Fact]
    public void The_table_stands_where_the_answer_places_it_and_comes_from_data()
    {
        var blocks = Answers.Stored("Here:\n[table r1]\nDone.", Answers.Activity(Answers.Rfi("RFI-112", "a | b <i>"))).Blocks;

        var table = new HtmlParser().ParseDocument(blocks[1]);
        Assert.Equal(3, blocks.Count);
        Assert.Equal(["RFI-112", "a | b <i>", "10 Nov 2026", "13 days late"], table.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("https://acc.autodesk.com/build/rfis/RFI-112", table.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal(["Number", "Title", "Due", "Days late"], table.QuerySelectorAll("th > button.sort").Select(heading => heading.TextContent));
        var result = $"/p/{Answers.Project.Id}/c/{Answers.ConversationId}/turns/{Answers.TurnId}/results/r1";
        Assert.Equal("Showing 1 of 43", table.QuerySelector("figcaption > :not(.not-copied)")!.TextContent);
        Assert.Equal("Only these 1 are sorted", table.QuerySelector("figcaption > .sorted-some[hidden]")!.TextContent);
        Assert.Equal(["Show all 43", "Export Excel CSV", "Copy table"], table.QuerySelectorAll("figcaption .ways.not-copied > *").Select(way => way.TextContent));
        Assert.Equal(
            [result, $"{result}?handler=Xlsx", $"{result}?handler=Csv"],
            table.QuerySelectorAll("figcaption a").Select(way => way.GetAttribute("href")));
    }

    [Fact]
    public void A_whole_result_and_one_that_cannot_be_asked_again_offer_no_more()
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-112"));

        var whole = Table(activity with { Receipt = activity.Receipt! with { Matched = 1 } });
        var unasked = Table(activity with { Query = null });

        Assert.Equal("1 record", whole.QuerySelector("figcaption > span")!.TextContent);
        Assert.Equal(["Excel", "CSV"], whole.QuerySelectorAll("figcaption a").Select(link => link.TextContent));
        Assert.Null(whole.QuerySelector(".sorted-some"));
        Assert.Equal("Showing 1 of 43", unasked.QuerySelector("figcaption > span")!.TextContent);
        Assert.Empty(unasked.QuerySelectorAll("figcaption a"));
    }

    [Fact]
    public void Where_words_were_found_is_shown_unless_it_is_the_title()
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-1", "Wet wall"), Answers.Rfi("RFI-2", "Leak"));
        var rows = activity.Rows.Zip(["a water leak behind it", "Leak"], (row, found) => row with { Cells = [.. row.Cells, found] });

        var table = Table(activity with { Columns = [.. activity.Columns, new ResultColumn("Found", ColumnKind.Text)], Rows = [.. rows] });

        Assert.Equal(["a water leak behind it", "in the title"], table.QuerySelectorAll("td.cell-found").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Groups_stand_above_the_rows_with_all_of_them_counted_once()
    {
        var groups = Table(Answers.Activity(Answers.Rfi("RFI-112")) with { GroupedBy = "company", Groups = [new("Lumen <b>", 40), new("Steelcraft", 9)], GroupCount = 2 });

        Assert.Equal(["Company", "Count"], groups.QuerySelectorAll(".groups thead th").Select(cell => cell.TextContent));
        Assert.Equal(["Lumen <b>|40", "Steelcraft|9", "All|43"], groups.QuerySelectorAll(".groups tbody tr, .groups tfoot tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Equal("Copy table", groups.QuerySelector(".groups figcaption")!.TextContent);
        Assert.Equal(["groups", "records"], groups.QuerySelectorAll("figure").Select(figure => figure.ClassName));
    }

    [Fact]
    public void A_measure_has_columns_beside_the_count()
    {
        var measure = new ResultMeasure("days open", 43, 12.4m, 9m, 88);
        var groups = Table(Answers.Activity(Answers.Rfi("RFI-112")) with
        {
            GroupedBy = "by company",
            Measure = measure,
            Groups = [new("Lumen", 40) { Measure = new ResultMeasure("days open", 40, 1214.25m, 12m, 88) }, new("(nobody)", 3) { Measure = new ResultMeasure("days open", 0, null, null, null) }],
            GroupCount = 2,
        });

        Assert.Equal(["Company", "Count", "Mean days open", "Median"], groups.QuerySelectorAll(".groups thead th").Select(cell => cell.TextContent));
        Assert.Equal(["Lumen|40|1,214.3|12", "(nobody)|3|none|none", "All|43|12.4|9"], groups.QuerySelectorAll(".groups tbody tr, .groups tfoot tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
    }

    [Fact]
    public void A_measure_without_groups_is_a_line()
    {
        var table = Table(Answers.Activity(Answers.Rfi("RFI-112")) with { Measure = new ResultMeasure("days open", 43, 12.4m, 9m, 88) });

        Assert.Equal("Days open: mean 12.4, median 9, at most 88, over 43 records", table.QuerySelector(".measure")!.TextContent);
    }

    [Fact]
    public void Groups_out_of_sight_are_counted_and_reached_by_a_link()
    {
        var groups = Table(Answers.Activity(Answers.Rfi("RFI-112")) with { GroupedBy = "location", Groups = [.. Enumerable.Range(1, 20).Select(number => new ResultGroup($"Level {number}", 1))], GroupCount = 31 });

        Assert.Equal(["and 11 more", "Show all 31 groups"], groups.QuerySelectorAll(".groups figcaption > span:first-child, .groups figcaption a").Select(part => part.TextContent));
        Assert.EndsWith("/results/r1", groups.QuerySelector(".groups figcaption a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(HardTitles))]
    public void A_title_comes_out_of_a_table_of_records_and_of_one_the_model_writes_as_it_went_in(string title)
    {
        var records = Table(Answers.Activity(Answers.Rfi("RFI-112", title)));
        var written = new HtmlParser().ParseDocument(Answers.Html($"| No. | Title | Days |\n|---|---|---:|\n| RFI-112 | {title.Replace("|", "\\|", StringComparison.Ordinal)} | 13 |\n", Answers.Activity(Answers.Rfi("RFI-112"))));

        Assert.Equal(["RFI-112", title, "10 Nov 2026", "13 days late"], records.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(["RFI-112", title, "13"], written.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(["auto"], written.QuerySelectorAll("td").Select(cell => cell.GetAttribute("dir")).Distinct());
        Assert.Equal(["No.", "Title", "Days"], written.QuerySelectorAll("th > button.sort").Select(heading => heading.TextContent));
        Assert.Equal("RFI-112", Assert.Single(written.Links).TextContent);
    }

    [Fact]
    public void Text_that_would_turn_the_words_around_it_is_made_harmless()
    {
        var html = Answers.Html("[table r1]", Answers.Activity(Answers.Rfi("RFI-1", "safe\u202Eevil\u0007")));

        Assert.Contains("safeevil", html, StringComparison.Ordinal);
        Assert.Equal("<p>safeevil</p>", Answers.Html("safe\u202Eevil\u0007"));
    }

    [Fact]
    public void A_record_address_that_is_not_https_is_no_link()
    {
        var record = Answers.Rfi("RFI-1") with { Url = "javascript:alert(1)" };

        Assert.DoesNotContain("<a", Answers.Html("RFI-1\n\n[table r1]", Answers.Activity(record) with { Query = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_and_figures_are_as_the_reader_writes_them_and_ordered_by_what_they_are()
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-112")) with
        {
            GroupedBy = "by company",
            Groups = [new ResultGroup("Lumen Architects", 1234) { Measure = new ResultMeasure("days open", 1234, 12.5m, 9, 88) }],
            GroupCount = 1,
            Measure = new ResultMeasure("days open", 1234, 12.5m, 9, 88),
        };
        var german = new Words(CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("de-DE"), (_, _) => null);

        var table = new HtmlParser().ParseDocument(string.Concat(StoredAnswer.Of(Answers.Turn("[table r1]", TurnStatus.Completed, activity), Answers.Address, Answers.Markdown, german).Blocks));

        Assert.Equal(["1.234", "12,5", "9"], table.QuerySelectorAll(".groups tbody .figure").Select(cell => cell.TextContent));
        Assert.Equal(["1234", "12.5", "9"], table.QuerySelectorAll(".groups tbody .figure").Select(cell => cell.GetAttribute("data-value")));
        Assert.Equal("10. Nov. 2026", table.QuerySelector("time[datetime='2026-11-10']")!.TextContent);
        Assert.Equal("13", table.QuerySelector(".records td.cell-late")!.GetAttribute("data-value"));
    }

    [Fact]
    public void A_table_of_a_result_there_is_none_of_says_so()
    {
        Assert.Contains("could not be shown", Answers.Html("[table r9]"), StringComparison.Ordinal);
    }

    private static IHtmlDocument Table(ToolActivity activity) => new HtmlParser().ParseDocument(Answers.Html("[table r1]", activity));
}
