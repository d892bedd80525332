using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Conversations.Turns;

public sealed class TurnLogTests
{
    private static readonly Guid Turn = Guid.NewGuid();

    private readonly TurnLog log = new();

    [Fact]
    public void A_reader_gets_what_came_after_and_what_piled_up_as_one()
    {
        log.Append([Started(10)]);
        log.Append([new AnswerText(11, Turn, "43 ")]);
        log.Append([new AnswerText(12, Turn, "RFIs")]);

        Assert.Equal([10L, 12], log.After(9).Events.Select(happened => happened.Number));
        Assert.Equal(new AnswerText(12, Turn, "RFIs"), Assert.Single(log.After(11).Events));
        Assert.Empty(log.After(12).Events);
    }

    [Fact]
    public void An_ending_that_another_numbered_is_told_in_its_place()
    {
        log.Append([Started(10), new AnswerText(14, Turn, "43")]);
        log.Append([new AnswerWithdrawn(12, Turn)]);

        Assert.Equal([10L, 12, 14], log.After(0).Events.Select(happened => happened.Number));
        Assert.Equal([12L, 14], log.After(11).Events.Select(happened => happened.Number));
    }

    [Fact]
    public void Who_waits_is_woken_by_the_next_piece_and_by_the_end()
    {
        var first = log.After(0).Changed;
        log.Append([Started(1)]);
        var second = log.After(1).Changed;
        log.Close();

        Assert.True(first.IsCompleted && second.IsCompleted && log.After(1).Closed);
    }

    private static TurnStarted Started(long number) => new(number, Turn, "Count", DateTimeOffset.UnixEpoch, null);
}
