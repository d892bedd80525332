using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Promises;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Tests.Web.Rendering;

/// <summary>What a model writes is words on the page: never a form, a button, a notice, a receipt or a look-up of ours.</summary>
public sealed class Promise25ModelTextIsNotOursTests
{
    /// <summary>All we add to a model's Markdown ourselves, and the sentence in place of a table it made up.</summary>
    private static readonly string[] Added = ["link-host", "table-scroll", "figure", "sort", "no-rows"];

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void Nothing_a_model_writes_looks_like_us(int line)
    {
        var body = Page.Of(Answers.Html(HostileTexts.At(line))).Body!;

        Assert.Empty(body.QuerySelectorAll("form, input, textarea, select, dialog, details, mark, h1, h2, [id], [name], [style], [role=status], [role=alert]"));
        Assert.DoesNotContain(body.QuerySelectorAll("*"), element => element.LocalName.Contains('-', StringComparison.Ordinal) || element.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal)));
        Assert.All(body.QuerySelectorAll("*").SelectMany(element => element.ClassList), name => Assert.Contains(name, Added));
        Assert.All(body.QuerySelectorAll("button"), button => Assert.Equal("TH.sort", $"{button.ParentElement!.TagName}.{button.ClassName}"));
        Assert.Equal(PlainText.Of(body.TextContent), body.TextContent);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Lines), MemberType = typeof(HostileTexts))]
    public void While_it_is_written_it_is_text_and_ends_as_the_page_shows_it_later(int line)
    {
        var text = HostileTexts.At(line);
        var renderer = Answers.Renderer();
        var pieces = text.Chunk(Math.Max(7, text.Length / 40)).Select(piece => new string(piece)).ToList();
        TurnEvent[] events =
        [
            new TurnStarted(1, Answers.TurnId, "?", DateTimeOffset.UnixEpoch, null),
            .. pieces.Select((piece, at) => new AnswerText(2 + at, Answers.TurnId, piece)),
            new TurnEnded(2 + pieces.Count, Answers.TurnId, TurnStatus.Completed, null),
        ];
        var screen = new Screen();

        foreach (var rendered in events.SelectMany(renderer.Render))
            screen.Show(rendered);

        Assert.Equal(Answers.Stored(text).Blocks, screen.Blocks);
        Assert.Equal("", screen.Tail);
        Assert.All(screen.Events.OfType<AnswerRendered>(), rendered => Assert.Equal(PlainText.Of(rendered.Tail), rendered.Tail));
    }

    [Theory]
    [InlineData("[table r2]")]
    [InlineData("[table r1]<form>")]
    [InlineData("x [table r1]")]
    [InlineData("| [table r1] |\n|---|\n| x |")]
    public void A_table_of_records_stands_only_where_a_result_of_this_answer_is_placed(string answer)
    {
        var document = Page.Of(Answers.Html(answer, Answers.Activity(Answers.Rfi("RFI-112"))));

        Assert.Empty(document.QuerySelectorAll(".records, figure, [data-peek]"));
    }

    [Fact]
    public void Headings_stay_below_those_of_the_page()
    {
        Assert.Equal("<h3>One</h3><h6>Six</h6>", Answers.Html("# One\n###### Six\n"));
    }
}
