using AccAssistant.Evaluation;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Evaluation;

public sealed class PacingTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void A_question_waits_until_the_minute_has_room_for_it()
    {
        var pacing = new Pacing(8000, null, time);
        Assert.Equal(TimeSpan.Zero, pacing.Wait());
        pacing.Add(3000);
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(TimeSpan.Zero, pacing.Wait());
        pacing.Add(3000);

        var wait = pacing.Wait();

        Assert.Equal(TimeSpan.FromSeconds(50), wait);
        time.Advance(wait);
        Assert.Equal(TimeSpan.Zero, pacing.Wait());
    }

    [Fact]
    public void A_question_larger_than_the_minute_waits_for_an_empty_one()
    {
        var pacing = new Pacing(2000, null, time);
        pacing.Add(3000);

        Assert.Equal(TimeSpan.FromSeconds(60), pacing.Wait());
    }

    [Fact]
    public void It_ends_before_the_tokens_are_used_up()
    {
        var pacing = new Pacing(null, 10_000, time);

        pacing.Add(3500);
        Assert.False(pacing.IsUsedUp);
        pacing.Add(3500);

        Assert.True(pacing.IsUsedUp);
        Assert.Equal(TimeSpan.Zero, pacing.Wait());
    }
}
