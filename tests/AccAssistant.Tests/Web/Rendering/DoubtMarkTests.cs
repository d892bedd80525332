using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;
using AngleSharp.Html.Parser;

namespace AccAssistant.Tests.Web.Rendering;

/// <summary>Doubted figures are marked where they stand, by code alone.</summary>
public sealed class DoubtMarkTests
{
    [Theory]
    [InlineData("43 RFIs are open.", "43", "43")]
    [InlineData("**43** RFIs, 43.", "43", "43|43")]
    [InlineData("RFI-43, #43, 2026-11-43x, 1,043, 43.5, B-43 and Level 43", "43", "")]
    [InlineData("RFI-999 is late, RFI-9990 is not.", "RFI-999", "RFI-999")]
    [InlineData("RFI **999** is late.", "RFI 999", "RFI |999")]
    [InlineData("Twelve are late, the twelve-step plan is not.", "Twelve", "Twelve")]
    [InlineData("- 43 here\n- 17 there", "43|17", "43|17")]
    [InlineData("| a | b |\n|---|---|\n| x | 43 |", "43", "43")]
    [InlineData("It is `43`.", "43", "43")]
    [InlineData("61 % or 61", "61 %", "61 %")]
    [InlineData("since 4 October 2026 (4)", "4 October 2026", "4 October 2026")]
    [InlineData("nothing", "43", "")]
    public void A_doubt_is_marked_as_a_whole_figure_only(string answer, string doubts, string marked)
    {
        var page = new HtmlParser().ParseDocument(Html(answer, doubts.Split('|')));

        Assert.Equal(marked, string.Join('|', page.QuerySelectorAll("mark.doubt").Select(mark => mark.FirstChild!.TextContent)));
    }

    [Fact]
    public void A_mark_says_what_it_means_to_those_who_hear_it_and_where_it_is_pasted()
    {
        Assert.Equal(
            """<p><mark class="doubt" title="Not confirmed by what was looked up">43<span class="visually-hidden"> (not confirmed)</span></mark> RFIs are open.</p>""",
            Html("43 RFIs are open.", "43"));
    }

    [Fact]
    public void A_doubted_record_is_not_linked()
    {
        var page = new HtmlParser().ParseDocument(Html("RFI-112 and RFI-999", "RFI-999"));

        Assert.Equal("RFI-112", Assert.Single(page.QuerySelectorAll("a.record")).TextContent);
        Assert.StartsWith("RFI-999", Assert.Single(page.QuerySelectorAll("mark.doubt")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_live_page_and_a_reload_show_the_same()
    {
        var notes = new TurnNotes { Doubts = ["43"] };
        var renderer = Answers.Renderer();
        var blocks = new List<string>();
        TurnEvent[] events =
        [
            new TurnStarted(1, Answers.TurnId, "How many?", DateTimeOffset.UnixEpoch, null),
            new AnswerText(2, Answers.TurnId, "**43** RFIs are open.\n\n- 17 of them"),
            new AnswerText(3, Answers.TurnId, " late\n- 43 again"),
            new TurnEnded(4, Answers.TurnId, TurnStatus.Completed, null) { Notes = notes },
        ];

        foreach (var rendered in events.SelectMany(renderer.Render).OfType<AnswerRendered>())
            blocks = [.. blocks.Take(rendered.FirstBlock), .. rendered.Blocks];

        Assert.Equal(StoredAnswer.Of(Turn("**43** RFIs are open.\n\n- 17 of them late\n- 43 again", "43"), Answers.Address, Answers.Markdown, Words.English).Blocks, blocks);
        Assert.Equal(2, string.Concat(blocks).Split("<mark").Length - 1);
    }

    private static string Html(string answer, params string[] doubts) => string.Concat(StoredAnswer.Of(Turn(answer, doubts), Answers.Address, Answers.Markdown, Words.English).Blocks);

    private static TurnRow Turn(string answer, params string[] doubts)
    {
        var turn = Answers.Turn(answer, TurnStatus.Completed, Answers.Activity(Answers.Rfi("RFI-112")));
        turn.Notes = new TurnNotes { Doubts = doubts }.Write();
        return turn;
    }
}
