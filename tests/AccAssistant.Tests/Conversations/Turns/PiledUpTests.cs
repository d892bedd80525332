using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Conversations.Turns;

public sealed class PiledUpTests
{
    private static readonly Guid First = Guid.NewGuid();
    private static readonly Guid Second = Guid.NewGuid();

    [Fact]
    public void Pieces_of_text_that_follow_each_other_are_one_with_the_number_of_the_last() =>
        Assert.Equal([new AnswerText(3, First, "43 RFIs are open")], PiledUp.Of([Text(1, "43 "), Text(2, "RFIs "), Text(3, "are open")]));

    [Fact]
    public void What_came_between_them_keeps_them_apart_and_stays_in_its_place()
    {
        var withdrawn = new AnswerWithdrawn(3, First);

        Assert.Equal([new AnswerText(2, First, "Let me look"), withdrawn, Text(4, "43")], PiledUp.Of([Text(1, "Let me "), Text(2, "look"), withdrawn, Text(4, "43")]));
    }

    [Fact]
    public void The_texts_of_two_turns_are_not_mixed() =>
        Assert.Equal(2, PiledUp.Of([Text(1, "43"), new AnswerText(2, Second, "44")]).Count);

    [Fact]
    public void Of_progress_only_the_newest_is_told_and_of_each_call_its_own()
    {
        List<TurnEvent> events =
        [
            new TurnProgress(1, First, "Thinking"), new TurnProgress(2, First, "Writing"),
            new ToolProgress(3, First, "a", "100 of 400"), new ToolProgress(4, First, "a", "200 of 400"), new ToolProgress(5, First, "b", "10 of 20"),
        ];

        Assert.Equal([2L, 4, 5], PiledUp.Of(events).Select(happened => happened.Number));
    }

    private static AnswerText Text(long number, string text) => new(number, First, text);
}
