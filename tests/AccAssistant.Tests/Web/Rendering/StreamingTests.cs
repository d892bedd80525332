using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Tests.Web.Rendering;

public sealed class StreamingTests
{
    private const string Answer =
        "**43 RFIs are overdue**, the oldest is RFI-112.\r\n\r\n[table r1]\r\nBy company:\n\n| Company | Overdue |\n|---|---:|\n| Lumen | 9 |\n\n" +
        "1. first\n2. second\n\n   with more\n3. third\nA paragraph after it.\n\n```sql\nselect 1\n\nfrom x\n```\nAfter.\n\n## Next\n- `a`\n- b\n";

    [Fact]
    public void However_the_text_is_cut_the_end_is_the_full_rendering()
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-112"));
        var full = Answers.Stored(Answer, activity).Blocks;

        for (var cut = 1; cut < Answer.Length; cut++)
        {
            var screen = new Screen();
            foreach (var turnEvent in Events(activity, Answer[..cut], Answer[cut..]).SelectMany(Answers.Renderer().Render))
                screen.Apply(turnEvent);

            Assert.Equal(full, screen.Blocks);
            Assert.Equal("", screen.Tail);
        }
    }

    [Fact]
    public void A_reader_who_comes_back_at_any_number_sees_what_the_others_see()
    {
        var activity = Answers.Activity(Answers.Rfi("RFI-112"));
        var events = Events(activity, [.. Answer.Chunk(7).Select(piece => new string(piece))]);
        var stayed = new Screen();
        var all = events.SelectMany(Answers.Renderer().Render).ToList();

        for (var left = 0L; left <= events[^1].Number; left++)
        {
            var screen = new Screen();
            foreach (var turnEvent in all.Where(turnEvent => turnEvent.Number <= left))
                screen.Apply(turnEvent);
            foreach (var turnEvent in events.SelectMany(Answers.Renderer().Render).Where(turnEvent => turnEvent.Number >= left))
                screen.Apply(turnEvent);
            stayed = left == 0 ? screen : stayed;

            Assert.Equal(stayed.Blocks, screen.Blocks);
        }
    }

    [Fact]
    public void A_stored_half_answer_continues_where_the_stream_goes_on()
    {
        var events = Events(Answers.Activity(Answers.Rfi("RFI-112")), [.. Answer.Chunk(5).Select(piece => new string(piece))]);

        for (var stored = 3; stored < events.Count - 1; stored++)
        {
            var text = string.Concat(events.Take(stored).OfType<AnswerText>().Select(piece => piece.Text));
            var half = StoredAnswer.Of(Answers.Turn(text, TurnStatus.Running, Answers.Activity(Answers.Rfi("RFI-112"))), Answers.Address, Answers.Markdown, Words.English);
            var screen = new Screen();
            foreach (var turnEvent in events.Take(stored).SelectMany(Answers.Renderer().Render))
                screen.Apply(turnEvent);

            Assert.Equal(screen.Blocks, half.Blocks);
            Assert.Equal(screen.Tail, half.Tail);
        }
    }

    [Fact]
    public void The_place_of_a_table_and_a_half_written_table_are_never_shown_as_text()
    {
        var renderer = Answers.Renderer();
        var tails = Events(Answers.Activity(Answers.Rfi("RFI-112")), [.. "Here.\n\n[table r1]\n\n| a | b |\n|---|---|\n| c | d |\n".Select(letter => letter.ToString())])
            .SelectMany(renderer.Render)
            .OfType<AnswerRendered>()
            .Select(rendered => rendered.Tail)
            .ToList();

        Assert.DoesNotContain(tails, tail => tail.Contains("[t", StringComparison.Ordinal));
        Assert.DoesNotContain(tails, tail => tail.Contains("| c", StringComparison.Ordinal));
    }

    [Fact]
    public void The_browser_is_not_sent_rows_and_records()
    {
        var sent = Answers.Renderer().Render(new ToolFinished(1, Answers.TurnId, Answers.Activity(Answers.Rfi("RFI-112"))));

        var activity = Assert.IsType<ToolFinished>(Assert.Single(sent)).Activity;
        Assert.Empty(activity.Rows);
        Assert.Empty(activity.Records);
        Assert.NotNull(activity.Receipt);
    }

    [Fact]
    public void What_was_not_the_answer_is_taken_back()
    {
        var renderer = Answers.Renderer();
        var screen = new Screen();
        TurnEvent[] events =
        [
            new TurnStarted(1, Answers.TurnId, "?", DateTimeOffset.UnixEpoch, null),
            new AnswerText(2, Answers.TurnId, "Let me look.\n\nOne moment"),
            new AnswerWithdrawn(3, Answers.TurnId),
            new AnswerText(4, Answers.TurnId, "17."),
            new TurnEnded(5, Answers.TurnId, TurnStatus.Completed, null),
        ];

        foreach (var turnEvent in events.SelectMany(renderer.Render))
            screen.Apply(turnEvent);

        Assert.Equal(["<p>17.</p>"], screen.Blocks);
    }

    private static List<TurnEvent> Events(ToolActivity activity, params IReadOnlyList<string> pieces) =>
    [
        new TurnStarted(1, Answers.TurnId, "?", DateTimeOffset.UnixEpoch, null),
        new ToolFinished(2, Answers.TurnId, activity),
        .. pieces.Select((piece, at) => new AnswerText(3 + at, Answers.TurnId, piece)),
        new TurnEnded(3 + pieces.Count, Answers.TurnId, TurnStatus.Completed, null),
    ];

    /// <summary>What <c>turn-view.ts</c> does with the events.</summary>
    private sealed class Screen
    {
        public List<string> Blocks { get; } = [];

        public string Tail { get; private set; } = "";

        public void Apply(TurnEvent turnEvent)
        {
            if (turnEvent is TurnStarted or AnswerWithdrawn)
            {
                Blocks.Clear();
                Tail = "";
            }
            else if (turnEvent is AnswerRendered rendered)
            {
                Assert.True(rendered.FirstBlock <= Blocks.Count);
                Blocks.RemoveRange(rendered.FirstBlock, Blocks.Count - rendered.FirstBlock);
                Blocks.AddRange(rendered.Blocks);
                Tail = rendered.Tail;
            }
        }
    }
}
