using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>What could not be read is said before anything else, whatever the model says.</summary>
public sealed class FirstWordsTests : IDisposable
{
    private const string OpenRfis = """{"where":"status: open"}""";
    private const string Partial = "only 300 of 412 RFIs could be read (Autodesk did not answer)";
    private const string Notice = "**Not complete:** " + Partial + ".";

    private static readonly Receipt Lacking = FakeTools.Receipt with { Read = 300, Missing = [Partial + "."] };

    private readonly TurnScene scene = new();

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task A_figure_over_less_than_there_is_comes_after_saying_so_once()
    {
        scene.Tools.Covers = _ => Lacking;
        scene.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).Reply(Sse.Text("\n", "43 RFIs ", "are open."));

        await scene.AskAsync();

        Assert.Equal(Notice + "\n\n43 RFIs are open.", scene.Sink.Answer);
        Assert.Equal(["+ " + Notice + "\n\n43 RFIs ", "+ are open."], scene.Sink.Lines.TakeLast(2));
    }

    [Fact]
    public async Task Withdrawn_words_take_it_along_and_the_answer_brings_it_back()
    {
        scene.Tools.Covers = name => name == "rfis-query" ? Lacking : FakeTools.Receipt;
        scene.Endpoint
            .Reply(Sse.Calls(("a", "rfis-query", OpenRfis)))
            .Reply(Sse.Say("Now the issues."), Sse.Call("b", "issues-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Done)
            .Reply(Sse.Text("43 and 43."));

        await scene.AskAsync();

        Assert.Contains("+ " + Notice + "\n\nNow the issues.", scene.Sink.Lines);
        Assert.Equal(Notice + "\n\n43 and 43.", scene.Sink.Answer);
    }

    [Fact]
    public async Task Words_before_the_first_result_have_nothing_to_say_yet()
    {
        scene.Tools.Covers = _ => Lacking;
        scene.Endpoint
            .Reply(Sse.Say("Let me check."), Sse.Call("a", "rfis-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Done)
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Contains("+ Let me check.", scene.Sink.Lines);
        Assert.Equal(Notice + "\n\n43.", scene.Sink.Answer);
    }

    [Fact]
    public async Task Several_results_say_each_lack_once()
    {
        scene.Tools.Covers = name => name == "rfis-query" ? Lacking : Lacking with { Missing = [Partial, "void issues could not all be read (it took too long)"] };
        scene.Endpoint.Reply(Sse.Calls(("a", "rfis-query", OpenRfis), ("b", "issues-query", OpenRfis))).Reply(Sse.Text("Both."));

        await scene.AskAsync();

        Assert.Equal($"**Not complete:** {Partial}; void issues could not all be read (it took too long).\n\nBoth.", scene.Sink.Answer);
    }

    [Fact]
    public async Task What_does_not_touch_the_figure_is_said_too_but_not_as_an_incomplete_figure()
    {
        scene.Tools.Covers = _ => FakeTools.Receipt with { Missing = ["names of companies could not be read (no access)"] };
        scene.Endpoint.Reply(Sse.Calls(("a", "rfis-query", OpenRfis))).Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal("**Not everything could be read:** names of companies could not be read (no access).\n\n43.", scene.Sink.Answer);
    }

    [Fact]
    public async Task A_figure_over_less_without_a_reason_still_says_so()
    {
        scene.Tools.Covers = _ => FakeTools.Receipt with { Read = 4900, Total = 5000 };
        scene.Endpoint.Reply(Sse.Calls(("a", "rfis-query", OpenRfis))).Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal("**Not complete:** only 4,900 of 5,000 records could be read.\n\n43.", scene.Sink.Answer);
    }

    [Fact]
    public async Task An_answer_made_from_the_results_says_it_first_and_once()
    {
        scene.Tools.Covers = _ => Lacking;
        scene.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).Reply(Sse.Text());

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(Notice + "\n\nThe language model did not put this into words. What was looked up:\n\nRFIs · open: 43 of 412\n\n[table r1]", scene.Sink.Answer);
    }

    [Fact]
    public async Task Record_text_in_a_reason_stays_text()
    {
        scene.Tools.Covers = _ => FakeTools.Receipt with { Missing = ["comments of [RFI](https://evil.example) **bold**\n# head could not be read"] };
        scene.Endpoint.Reply(Sse.Calls(("a", "rfis-query", OpenRfis))).Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.StartsWith(@"**Not everything could be read:** comments of \[RFI\](https://evil.example) \*\*bold\*\* # head could not be read.", scene.Sink.Answer, StringComparison.Ordinal);
    }
}
