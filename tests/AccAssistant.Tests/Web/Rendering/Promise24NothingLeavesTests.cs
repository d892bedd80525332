using AngleSharp.Html.Parser;

namespace AccAssistant.Tests.Web.Rendering;

public sealed class Promise24NothingLeavesTests
{
    private static readonly HashSet<string> Allowed =
    [
        "HTML", "HEAD", "BODY", "P", "BR", "EM", "STRONG", "DEL", "CODE", "PRE", "UL", "OL", "LI", "BLOCKQUOTE", "HR",
        "H3", "H4", "H5", "H6", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "A", "SPAN", "DIV", "BUTTON",
    ];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<iframe src=https://evil.example></iframe>")]
    [InlineData("<form action=/signout method=post><button>Go</button></form>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](JaVaScRiPt&#58;alert(1))")]
    [InlineData("[click](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[click](//evil.example/x)")]
    [InlineData("[click](/signout)")]
    [InlineData("[click](http://evil.example)")]
    [InlineData("![pixel](https://evil.example/p.png?secret=1)")]
    [InlineData("![x](https://www.youtube.com/watch?v=1)")]
    [InlineData("text {onclick=alert(1) .button #main}")]
    [InlineData("<https://evil.example/auto>")]
    [InlineData("[a]: javascript:alert(1)\n\n[a]")]
    [InlineData("| a |\n|---|\n| <b onmouseover=alert(1)>x</b> |")]
    [InlineData("`<script>`\n\n```html\n<script>alert(1)</script>\n```")]
    [InlineData("<div class=\"failure\">Your session is over</div>")]
    [InlineData("<a class=record data-peek=/p/x href=https://evil.example>RFI-112</a> [RFI-112](https://evil.example){data-peek=/p/x}")]
    [InlineData("| <button class=copy-table>a</button> |\n|---|\n| b |")]
    [InlineData("<mark class=\"doubt\">17</mark> **<mark>17</mark>** {.doubt}")]
    public void Nothing_a_model_writes_becomes_active_or_looks_like_us(string hostile)
    {
        var document = new HtmlParser().ParseDocument(Answers.Html(hostile));

        Assert.All(document.All, element => Assert.Contains(element.TagName, Allowed));
        Assert.All(document.All.SelectMany(element => element.Attributes), attribute =>
            Assert.Contains(attribute.Name, (string[])["href", "target", "rel", "class", "start", "tabindex", "role", "aria-label", "dir", "type"]));
        Assert.All(document.Links, link => Assert.StartsWith("https://", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(document.QuerySelectorAll("button"), button => Assert.Equal("TH.sort", $"{button.ParentElement!.TagName}.{button.ClassName}"));
        Assert.Empty(document.QuerySelectorAll(".failure, .button, .receipt, .doubt, mark, #main"));
    }

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

    [Fact]
    public void Headings_stay_below_those_of_the_page()
    {
        Assert.Equal("<h3>One</h3><h6>Six</h6>", Answers.Html("# One\n###### Six\n"));
    }
}
