using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>How often a running turn is written to the store.</summary>
public sealed class TurnKeeperTests : IDisposable
{
    private const int WordsInASecond = 50;

    private readonly FakeTimeProvider time = new();
    private readonly ConversationScene scene = new();

    public TurnKeeperTests() => scene.Turn.Time = time;

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task However_many_words_come_they_are_stored_with_the_first_and_then_once_a_second()
    {
        var start = await scene.Store.BeginAsync(await scene.NewAsync(), Questions.Of("Count"), busy: false, ranHere: null, TestContext.Current.CancellationToken);
        var begun = Assert.IsType<TurnBegun>(start);
        var keeper = new TurnKeeper(begun.Turn, "session-1", scene.Store, time, NullLogger.Instance);
        var stored = new List<int>();
        for (var word = 0; word < 5 * WordsInASecond; word++)
        {
            keeper.Record.Add(new AnswerText(begun.Numbers.Next(), begun.Turn.Id, "w"), null);
            if (word == 0)
                keeper.SaveSoon();
            keeper.SaveWhenDue();
            await keeper.SettleAsync();
            var words = (await scene.TurnAsync(begun.Turn.Id)).Answer.Length;
            if (stored.LastOrDefault() != words)
                stored.Add(words);
            time.Advance(TimeSpan.FromSeconds(1) / WordsInASecond);
        }

        Assert.Equal([1, 51, 101, 151, 201], stored);
    }

    [Fact]
    public async Task Turns_begun_at_any_moments_are_due_together_and_within_a_second()
    {
        var due = new List<DateTimeOffset>();
        foreach (var moment in (double[])[0.13, 0.04, 0.06])
        {
            time.Advance(TimeSpan.FromSeconds(moment));
            var begun = Assert.IsType<TurnBegun>(await scene.Store.BeginAsync(await scene.NewAsync(), Questions.Of("Count"), busy: false, ranHere: null, TestContext.Current.CancellationToken));
            var keeper = new TurnKeeper(begun.Turn, "session-1", scene.Store, time, NullLogger.Instance);
            keeper.Record.Add(new AnswerText(begun.Numbers.Next(), begun.Turn.Id, "w"), null);
            due.Add(time.GetUtcNow() + keeper.UntilDue);
            Assert.InRange(keeper.UntilDue, TimeSpan.FromSeconds(0.7), TimeSpan.FromSeconds(1));
        }

        Assert.Single(due.Distinct());
    }
}
