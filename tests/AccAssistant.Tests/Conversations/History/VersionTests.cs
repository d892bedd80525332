using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.History;

/// <summary>An edited or repeated question is a further version in the place of the first.</summary>
public class VersionTests : IDisposable
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.Zero));
    private readonly ConversationScene scene = new();

    public VersionTests() => scene.Turn.Time = time;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_new_version_stands_where_the_first_stood_and_the_old_ones_are_reachable()
    {
        var id = await scene.NewAsync();
        var first = await AskAsync(id, "One");
        var second = await AskAsync(id, "Two");
        var edited = await AskAsync(id, "One, changed", replaces: first.Id);
        var again = await AskAsync(id, "One, changed twice", replaces: edited.Id);

        var shown = (await scene.Turns.LatestAsync(id, 30, Cancel)).Turns;
        var old = await scene.Turns.FindAsync(id, first.Id, Cancel);

        Assert.Equal([again.Id, second.Id], shown.Select(turn => turn.Turn.Id));
        Assert.Equal([first.Id, edited.Id, again.Id], shown[0].Versions);
        Assert.Equal([second.Id], shown[1].Versions);
        Assert.Equal(("One", 1), (old!.Turn.Question, old.Turn.Place));
        Assert.Equal(shown[0].Versions, old.Versions);
    }

    [Fact]
    public async Task The_model_is_reminded_of_what_stands_before_the_place_and_of_last_versions_only()
    {
        var id = await scene.NewAsync();
        var first = await AskAsync(id, "One");
        await AskAsync(id, "Two");
        await AskAsync(id, "One, changed", replaces: first.Id);
        var third = await BeginAsync(id, "Three");
        await EndAsync(third.Turn);
        var changed = await BeginAsync(id, "Three, changed", replaces: third.Turn.Id);

        Assert.Equal(["One, changed", "Two"], third.Past.Select(turn => turn.Question));
        Assert.Equal(["One, changed", "Two"], changed.Past.Select(turn => turn.Question));
    }

    [Fact]
    public async Task A_long_conversation_is_read_a_stretch_at_a_time()
    {
        var id = await scene.NewAsync();
        for (var number = 1; number <= 70; number++)
        {
            await AskAsync(id, $"Question {number}");
            time.Advance(TimeSpan.FromMinutes(1));
        }

        var latest = await scene.Turns.LatestAsync(id, 30, Cancel);
        var before = await scene.Turns.BeforeAsync(id, latest.Turns[0].Turn.Place, 30, Cancel);
        var first = await scene.Turns.BeforeAsync(id, before.Turns[0].Turn.Place, 30, Cancel);
        var middle = await scene.Turns.FromAsync(id, 33, 30, Cancel);

        Assert.Equal(("Question 41", 30, true, false), (latest.Turns[0].Turn.Question, latest.Turns.Count, latest.Earlier, latest.Later));
        Assert.Equal(("Question 11", 30, true, true), (before.Turns[0].Turn.Question, before.Turns.Count, before.Earlier, before.Later));
        Assert.Equal(("Question 1", 10, false, true), (first.Turns[0].Turn.Question, first.Turns.Count, first.Earlier, first.Later));
        Assert.Equal(("Question 33", 30, true, true), (middle.Turns[0].Turn.Question, middle.Turns.Count, middle.Earlier, middle.Later));
    }

    [Fact]
    public async Task A_turn_of_another_conversation_is_not_found()
    {
        var turn = await AskAsync(await scene.NewAsync(), "One");

        Assert.Null(await scene.Turns.FindAsync(await scene.NewAsync(), turn.Id, Cancel));
    }

    [Fact]
    public async Task A_thumb_is_kept_with_the_turn_and_its_trace()
    {
        var id = await scene.NewAsync();
        var turn = await AskAsync(id, "One");

        Assert.True(await scene.Store.RateAsync(id, turn.Id, TurnRating.Down, Cancel));
        Assert.False(await scene.Store.RateAsync(Guid.NewGuid(), turn.Id, TurnRating.Up, Cancel));

        var row = await scene.TurnAsync(turn.Id);
        Assert.Equal((TurnRating.Down, "0af7651916cd43dd8448eb211c80319c"), (row.Rating, row.TraceId));
    }

    private async Task<TurnRow> AskAsync(Guid id, string question, Guid? replaces = null)
    {
        time.Advance(TimeSpan.FromMinutes(1));
        var turn = (await BeginAsync(id, question, replaces)).Turn;
        await EndAsync(turn);
        return turn;
    }

    private async Task<TurnBegun> BeginAsync(Guid id, string question, Guid? replaces = null) =>
        Assert.IsType<TurnBegun>(await scene.Store.BeginAsync(id, Questions.Of(question, Guid.NewGuid().ToString(), replaces), busy: false, ranHere: null, Cancel));

    private Task<bool> EndAsync(TurnRow turn) =>
        scene.Store.EndAsync(turn.Id, TurnOutcome.Completed with { TraceId = "0af7651916cd43dd8448eb211c80319c" }, "Answered.", "[]", turn.LastEventNumber + 1, Cancel);
}
