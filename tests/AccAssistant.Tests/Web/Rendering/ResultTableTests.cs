using AngleSharp.Html.Parser;

namespace AccAssistant.Tests.Web.Rendering;

public sealed class ResultTableTests
{
    [Fact]
    public void The_table_stands_where_the_answer_places_it_and_comes_from_data()
    {
        var blocks = Answers.Stored("Here:\n[table r1]\nDone.", Answers.Activity(Answers.Rfi("RFI-112", "a | b <i>"))).Blocks;

        var table = new HtmlParser().ParseDocument(blocks[1]);
        Assert.Equal(3, blocks.Count);
        Assert.Equal(["RFI-112", "a | b <i>", "10 Nov 2026", "13 days late"], table.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal("https://acc.autodesk.com/build/rfis/RFI-112", table.QuerySelector("td a")!.GetAttribute("href"));
        Assert.Equal("Showing 1 of 43", table.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void Text_that_would_turn_the_words_around_it_is_made_harmless()
    {
        var html = Answers.Html("[table r1]", Answers.Activity(Answers.Rfi("RFI-1", "safe\u202Eevil\u0007")));

        Assert.Contains("safeevil", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_address_that_is_not_https_is_no_link()
    {
        var record = Answers.Rfi("RFI-1") with { Url = "javascript:alert(1)" };

        Assert.DoesNotContain("<a", Answers.Html("RFI-1\n\n[table r1]", Answers.Activity(record)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_a_result_there_is_none_of_says_so()
    {
        Assert.Contains("could not be shown", Answers.Html("[table r9]"), StringComparison.Ordinal);
    }
}
