namespace AccAssistant.Tests.Web.Rendering;

public sealed class RecordLinkTests
{
    [Theory]
    [InlineData("RFI-112 is late.", "RFI-112")]
    [InlineData("rfi-112, (RFI-11) and RFI‑112.", "rfi-112|RFI-11|RFI‑112")]
    [InlineData("**RFI-112** and #214", "RFI-112|#214")]
    [InlineData("033000-2: approved; 033000-21 is not read", "033000-2")]
    [InlineData("RFI-1120, XRFI-112, RFI-112-A, RFI-112.5", "")]
    [InlineData("RFI #214 is not issue 214", "")]
    [InlineData("`RFI-112` and [RFI-112](https://example.com)", "")]
    public void A_record_that_was_read_is_linked_wherever_it_is_named_whole(string text, string linked)
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-11"), Answers.Rfi("RFI-112"), Answers.Rfi("#214"), Answers.Rfi("033000-2"));

        var records = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Answers.Html(text, activity)).QuerySelectorAll("a.record");

        Assert.Equal(linked, string.Join('|', records.Select(record => record.TextContent)));
    }

    [Fact]
    public void A_link_by_code_says_where_its_record_is_seen_at_a_glance()
    {
        var record = Answers.Rfi("RFI-112") with { Id = "a/b?c" };

        var links = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Answers.Html("RFI-112 and\n\n[table r1]", Answers.Activity(record))).QuerySelectorAll("a.record");

        Assert.Equal(2, links.Length);
        Assert.All(links, link => Assert.Equal($"/p/{Answers.Project.Id}/records/rfis/a%2Fb%3Fc", link.GetAttribute("data-peek")));
    }

    [Fact]
    public void A_letter_that_only_looks_like_a_labels_is_shown_as_it_is()
    {
        Assert.Equal("<p>R\u212A-12 is late</p>", Answers.Html("R\u212A-12 is late", Answers.Activity(Answers.Rfi("RK-12"))));
    }

    [Fact]
    public void A_record_nobody_read_is_not_linked()
    {
        Assert.Equal("<p>RFI-999</p>", Answers.Html("RFI-999", Answers.Activity(Answers.Rfi("RFI-112"))));
    }

    [Fact]
    public void A_label_that_means_two_records_is_left_alone()
    {
        var other = Answers.Rfi("RFI-112") with { Url = "https://acc.autodesk.com/other" };

        Assert.Equal("<p>RFI-112</p>", Answers.Html("RFI-112", Answers.Activity(Answers.Rfi("RFI-112"), other)));
    }
}
