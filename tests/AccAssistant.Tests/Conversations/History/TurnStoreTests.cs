using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.History;

public class TurnStoreTests : IDisposable
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.Zero));
    private readonly ConversationScene scene = new();

    public TurnStoreTests() => scene.Turn.Time = time;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_turn_whose_lease_lapsed_is_interrupted_with_question_and_partial_answer_kept()
    {
        var (id, turn) = await BeginAsync();
        await scene.Store.SaveAsync(turn.Id, "43 RFIs", "[]", turn.LastEventNumber + 5);

        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(0, await scene.Store.InterruptLapsedAsync(null, Cancel));
        time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(1, await scene.Store.InterruptLapsedAsync(null, Cancel));

        var row = await scene.TurnAsync(turn.Id);
        Assert.Equal(("Count", "43 RFIs", TurnStatus.Interrupted), (row.Question, row.Answer, row.Status));
        Assert.StartsWith("The app stopped", row.Failure, StringComparison.Ordinal);
        Assert.Equal(time.GetUtcNow(), row.EndedAt);
        Assert.True(row.LastEventNumber > turn.LastEventNumber + 9_000, "beyond every number sent live");
        Assert.Equal(0, await scene.Store.InterruptLapsedAsync(id, Cancel));
    }

    [Fact]
    public async Task Saving_renews_the_lease()
    {
        var (_, turn) = await BeginAsync();
        time.Advance(TimeSpan.FromSeconds(10));
        await scene.Store.SaveAsync(turn.Id, "", "[]", turn.LastEventNumber);
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(0, await scene.Store.InterruptLapsedAsync(null, Cancel));
    }

    [Fact]
    public async Task An_ended_turn_never_changes_again()
    {
        var (_, turn) = await BeginAsync();
        Assert.True(await scene.Store.EndAsync(turn.Id, TurnOutcome.Completed, "43.", "[]", 7, Cancel));

        Assert.False(await scene.Store.SaveAsync(turn.Id, "late", "[]", 8));
        Assert.False(await scene.Store.EndAsync(turn.Id, TurnOutcome.Cancelled, "late", "[]", 8, Cancel));

        Assert.Equal("43.", (await scene.TurnAsync(turn.Id)).Answer);
    }

    [Fact]
    public async Task Reading_a_conversation_shows_a_lapsed_turn_as_interrupted()
    {
        var (id, _) = await BeginAsync();
        time.Advance(TimeSpan.FromMinutes(1));

        var stretch = await scene.Turns.LatestAsync(id, 30, Cancel);

        Assert.Equal(TurnStatus.Interrupted, Assert.Single(stretch.Turns).Turn.Status);
    }

    [Fact]
    public async Task A_question_may_follow_a_lapsed_turn_with_higher_numbers()
    {
        var (id, lapsed) = await BeginAsync();
        time.Advance(TimeSpan.FromMinutes(2));

        var start = await scene.Store.BeginAsync(id, Questions.Of("Again", "request-2"), busy: false, ranHere: null, Cancel);

        var begun = Assert.IsType<TurnBegun>(start);
        var interrupted = await scene.TurnAsync(lapsed.Id);
        Assert.Equal(TurnStatus.Interrupted, interrupted.Status);
        Assert.True(begun.Turn.LastEventNumber > interrupted.LastEventNumber);
    }

    [Fact]
    public async Task Numbers_of_a_deleted_conversation_go_on_for_what_runs_in_it_and_not_for_more()
    {
        var (id, _) = await BeginAsync();
        await scene.Edits.DeleteAsync("USER1", id, Cancel);
        await using var database = scene.Database();

        var more = await database.AskInAsync(id, "And now?", isFirst: false, DateTimeOffset.UnixEpoch, Cancel);
        var running = await scene.Store.ReserveAsync(id, Cancel);

        Assert.Null(more);
        Assert.Equal(EventNumbers.Block - 1, running.Left);
    }

    [Fact]
    public async Task A_follower_of_a_dead_process_s_turn_is_told_of_its_end()
    {
        var (id, turn) = await BeginAsync();
        var following = ConversationScene.UntilAsync(scene.Open(id), turn.LastEventNumber, _ => true);

        while (!following.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Equal(turn.Id, Assert.IsType<TurnStored>((await following).Single()).TurnId);
        Assert.Equal(TurnStatus.Interrupted, (await scene.TurnAsync(turn.Id)).Status);
    }

    [Fact]
    public async Task Conversations_are_listed_newest_first_and_named_by_their_first_question()
    {
        var (first, _) = await BeginAsync("A question that goes on and on, naming every subcontractor, so that its title must be cut");
        time.Advance(TimeSpan.FromMinutes(1));
        var second = await scene.NewAsync();

        var list = await scene.History.ListAsync("USER1", Questions.Project, 50, Cancel);

        Assert.Equal([second, first], list.Conversations.Select(summary => summary.Id));
        Assert.Equal(["New conversation", "A question that goes on and on, naming every subcontractor…"], list.Conversations.Select(summary => summary.Title));
        Assert.Empty((await scene.History.ListAsync("USER2", Questions.Project, 50, Cancel)).Conversations);
    }

    [Fact]
    public void Activity_survives_the_round_trip()
    {
        var call = new ToolCall("rfis-query", "{}", FakeTools.Activity("c1"));

        var read = TurnActivity.ReadCalls(TurnActivity.Write([call])).Single();

        Assert.Equivalent(call, read, strict: true);
        Assert.Empty(TurnActivity.Read("[]"));
    }

    [Fact]
    public void Groups_measure_and_the_results_own_id_survive_it_too()
    {
        var measure = new ResultMeasure("days open", 2, 12.5m, 12m, 20);
        var activity = FakeTools.Activity("c1") with { SetId = "k7f3q", GroupedBy = "company", Groups = [new("Lumen", 2) { Measure = measure }], GroupCount = 31, Measure = measure };

        Assert.Equivalent(activity, TurnActivity.Read(TurnActivity.Write([activity])).Single(), strict: true);
    }

    [Fact]
    public void A_turn_stored_before_results_had_an_id_is_read()
    {
        const string stored = """
            [{"tool":"rfis-query","arguments":"{}","activity":{"callId":"c1","resultId":"r1","text":"Looked up RFIs","failure":null,"query":"status: open","receipt":null,"columns":[],"rows":[],"records":[]}}]
            """;

        var activity = TurnActivity.Read(stored).Single();

        Assert.Equal(("r1", null, 0), (activity.ResultId, activity.SetId, activity.GroupCount));
        Assert.Empty(activity.Groups);
    }

    private async Task<(Guid Id, TurnRow Turn)> BeginAsync(string question = "Count")
    {
        var id = await scene.NewAsync();
        var start = await scene.Store.BeginAsync(id, Questions.Of(question), busy: false, ranHere: null, Cancel);
        return (id, Assert.IsType<TurnBegun>(start).Turn);
    }
}
