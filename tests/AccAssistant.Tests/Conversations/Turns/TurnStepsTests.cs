using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Conversations.Turns;

public sealed class TurnStepsTests
{
    private readonly TurnSteps steps = new(Guid.NewGuid());

    [Fact]
    public void Many_times_more_pieces_than_there_are_numbers_are_one_step()
    {
        for (var piece = 0; piece < 50_000; piece++)
            steps.Text("ab");

        Assert.Equal(100_000, Assert.IsType<AnswerText>(Assert.Single(steps.Take()).Event).Text.Length);
    }

    [Fact]
    public async Task Whoever_says_more_than_is_taken_waits_until_it_was_taken_or_the_turn_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        for (var piece = 0; steps.RoomAsync(CancellationToken.None).AsTask().IsCompleted; piece++)
        {
            Assert.True(piece < 10_000, "There is always room.");
            steps.Text("ab");
        }

        var room = steps.RoomAsync(CancellationToken.None).AsTask();
        Assert.False(room.IsCompleted);
        steps.Take();
        await room;
        Assert.True(steps.RoomAsync(CancellationToken.None).AsTask().IsCompleted);

        for (var piece = 0; piece < 10_000; piece++)
            steps.Text("ab");
        var stopped = steps.RoomAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
    }

    [Fact]
    public void A_call_stays_with_its_step()
    {
        var call = new ToolCall("rfis-query", "{}", FakeTools.Activity("c1"));
        steps.Text("Let me look");
        steps.Withdrawn();
        steps.ToolFinished(call);
        steps.Text("43");

        Assert.Equal<ToolCall?>([null, null, call, null], steps.Take().Select(step => step.Call));
    }
}
