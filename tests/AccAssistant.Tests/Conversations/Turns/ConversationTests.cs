using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>One conversation: one turn at a time, one log, whoever follows.</summary>
public class ConversationTests : IDisposable
{
    private const string OpenRfis = """{"where":"status: open"}""";

    private readonly ConversationScene scene = new();

    public void Dispose()
    {
        scene.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_turn_is_told_from_start_to_end_and_stored_as_told()
    {
        scene.Turn.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).Reply(Sse.Text("43 ", "are ", "open."));
        var id = await scene.NewAsync();
        var conversation = scene.Open(id);

        var outcome = await conversation.Ask(Questions.Of("How many RFIs\nare open?  "));
        var events = await ConversationScene.UntilEndAsync(conversation);

        Assert.Equal("How many RFIs\nare open?", Assert.IsType<TurnStarted>(events[0]).Question);
        Assert.Equal(TurnStatus.Completed, Assert.IsType<TurnEnded>(events[^1]).Status);
        Assert.Contains(events, happened => happened is ToolStarted);
        Assert.Contains(events, happened => happened is ToolFinished);
        Assert.All(events, happened => Assert.Equal(outcome.TurnId, happened.TurnId));
        Assert.Equal(events.Select(happened => happened.Number).Order().Distinct(), events.Select(happened => happened.Number));
        var row = await scene.TurnAsync(outcome.TurnId!.Value);
        Assert.Equal("43 are open.", row.Answer);
        Assert.Equal(TurnStatus.Completed, row.Status);
        Assert.Equal(events[^1].Number, row.LastEventNumber);
        Assert.Equal("Looked up RFIs · open · 43 of 412 · 0.4 s", TurnActivity.Read(row.Activity).Single().Text);
        var stored = await scene.History.FindAsync("USER1", id, TestContext.Current.CancellationToken);
        Assert.Equal("How many RFIs are open?", stored!.Title);
    }

    [Fact]
    public async Task A_null_character_of_the_model_takes_nothing_of_the_answer_with_it()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("43 are\0 open", "\0", ", 5 are overdue."));
        var conversation = scene.Open(await scene.NewAsync());

        var outcome = await conversation.Ask(Questions.Of("How many RFIs are open?"));
        var events = await ConversationScene.UntilEndAsync(conversation);

        Assert.Equal("43 are open, 5 are overdue.", ConversationScene.TextOf(events));
        Assert.Equal("43 are open, 5 are overdue.", (await scene.TurnAsync(outcome.TurnId!.Value)).Answer);
    }

    [Fact]
    public async Task Followers_at_any_point_get_the_same_rest()
    {
        scene.Turn.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).Reply(Sse.Text([.. Enumerable.Range(0, 50).Select(piece => piece + " ")]));
        var conversation = scene.Open(await scene.NewAsync());

        var live = ConversationScene.UntilEndAsync(conversation);
        await conversation.Ask(Questions.Of("Count"));
        var events = await live;

        Assert.Equal(string.Concat(Enumerable.Range(0, 50).Select(piece => piece + " ")), ConversationScene.TextOf(events));
        for (var point = 0; point < events.Count - 1; point++)
        {
            var expected = events[(point + 1)..];
            var rest = await ConversationScene.UntilEndAsync(conversation, events[point].Number);

            // What has piled up comes as one, under the number of the last.
            Assert.Equal(rest.Select(happened => happened.Number), expected.Select(happened => happened.Number).Where(number => rest.Exists(heard => heard.Number == number)));
            Assert.Equal(ConversationScene.TextOf(expected), ConversationScene.TextOf(rest));
            Assert.Equal(expected.OfType<ToolFinished>(), rest.OfType<ToolFinished>());
            Assert.Equal(expected[^1], rest[^1]);
        }
    }

    [Fact]
    public async Task Two_followers_see_the_same_and_dropping_one_ends_nothing()
    {
        var stream = ScriptedStream.Endless(Sse.Say("43 RFIs"));
        scene.Turn.Endpoint.ReplyWith(stream);
        var conversation = scene.Open(await scene.NewAsync());
        await conversation.Ask(Questions.Of("Count"));

        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);
        var second = ConversationScene.UntilEndAsync(conversation);
        var third = ConversationScene.UntilEndAsync(conversation);
        await conversation.Stop();

        Assert.Equal(await second, await third);
        Assert.Equal("43 RFIs", ConversationScene.TextOf(await second));
    }

    [Fact]
    public async Task What_comes_while_a_reader_pauses_is_told_at_once_when_he_reads_on()
    {
        var words = Enumerable.Range(0, 2_000).Select(number => $"w{number} ").ToArray();
        var paused = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Paused(Sse.Say("First. "), paused.Task, string.Concat(words.Select(Sse.Say)) + Sse.Finish("stop") + Sse.Done));
        var conversation = scene.Open(await scene.NewAsync());
        await conversation.Ask(Questions.Of("Count"));
        await using var reader = conversation.Follow(0, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var read = new List<TurnEvent>();
        while (read is not [.., AnswerText] && await reader.MoveNextAsync())
            read.Add(reader.Current);

        paused.SetResult();
        await ConversationScene.UntilEndAsync(conversation);
        var before = read.Count;
        while (read is not [.., TurnEnded] && await reader.MoveNextAsync())
            read.Add(reader.Current);

        Assert.Equal("First. " + string.Concat(words), ConversationScene.TextOf(read));
        Assert.InRange(read.Count - before, 2, 3);
    }

    [Fact]
    public async Task A_second_question_waits_and_stopping_keeps_the_text()
    {
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs"))).Reply(Sse.Text("Next."));
        var conversation = scene.Open(await scene.NewAsync());
        var first = await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);

        var refused = await conversation.Ask(Questions.Of("And now?", "request-2"));
        await conversation.Stop();
        var events = await ConversationScene.UntilEndAsync(conversation);

        Assert.Null(refused.TurnId);
        Assert.StartsWith("The previous question is still being answered", refused.Refusal, StringComparison.Ordinal);
        Assert.Equal(TurnStatus.Cancelled, ((TurnEnded)events[^1]).Status);
        var row = await scene.TurnAsync(first.TurnId!.Value);
        Assert.Equal(("43 RFIs", TurnStatus.Cancelled), (row.Answer, row.Status));
        await NextAsync(conversation, events[^1].Number);
    }

    [Fact]
    public async Task The_same_request_again_is_the_same_turn()
    {
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43")));
        var id = await scene.NewAsync();
        var conversation = scene.Open(id);

        var first = await conversation.Ask(Questions.Of("Count"));
        var again = await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);
        await conversation.Stop();
        await ConversationScene.UntilEndAsync(conversation);
        var later = await scene.Open(id).Ask(Questions.Of("Count"));

        Assert.NotNull(first.TurnId);
        Assert.Equal(first, again);
        Assert.Equal(first, later);
        Assert.Single(scene.Turn.Endpoint.Requests);
    }

    [Theory]
    [InlineData("", "There is no question yet")]
    [InlineData(" \n\t\u200B ", "There is no question yet")]
    [InlineData("PK\0\u0003\u0004", "This looks like the content of a file")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005 abc", "This looks like the content of a file")]
    public async Task What_is_no_question_is_refused_with_a_sentence(string text, string refusal)
    {
        var outcome = await scene.Open(await scene.NewAsync()).Ask(Questions.Of(text));

        Assert.Null(outcome.TurnId);
        Assert.StartsWith(refusal, outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_may_have_32000_characters_and_no_more()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("ok"));
        var conversation = scene.Open(await scene.NewAsync());

        var tooLong = await conversation.Ask(Questions.Of(new string('a', 32_001), "request-1"));
        var longest = await conversation.Ask(Questions.Of(new string('a', 32_000), "request-2"));

        Assert.StartsWith("This question has 32,001 characters; at most 32,000", tooLong.Refusal, StringComparison.Ordinal);
        Assert.NotNull(longest.TurnId);
        await ConversationScene.UntilEndAsync(conversation);
    }

    [Fact]
    public async Task Someone_elses_conversation_is_not_there()
    {
        var conversation = scene.Open(await scene.NewAsync());

        var outcome = await conversation.Ask(Questions.Of("Count", userId: "USER2"));

        Assert.StartsWith("This conversation is not there any more", outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_in_a_minute_have_a_limit()
    {
        scene.Turn.With("Turns:QuestionsPerMinute", "1").Endpoint.Reply(Sse.Text("ok"));
        var conversation = scene.Open(await scene.NewAsync());
        await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilEndAsync(conversation);

        var outcome = await scene.Open(await scene.NewAsync()).Ask(Questions.Of("Count", "request-2"));

        Assert.StartsWith("You have sent 1 questions within a minute", outcome.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_in_a_conversation_deleted_since_counts_all_the_same()
    {
        scene.Turn.With("Turns:QuestionsPerMinute", "2").With("Turns:RunningPerPerson", "1").Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs"))).Reply(Sse.Text("ok"));
        var id = await scene.NewAsync();
        var deleted = scene.Open(id);
        await deleted.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(deleted, 0, happened => happened is AnswerText);
        await scene.Edits.DeleteAsync("USER1", id, TestContext.Current.CancellationToken);
        var other = scene.Open(await scene.NewAsync());

        var whileItRuns = await other.Ask(Questions.Of("Count", "request-2"));
        await deleted.Stop();
        await ConversationScene.UntilEndAsync(deleted);
        await other.Ask(Questions.Of("Count", "request-3"));
        await ConversationScene.UntilEndAsync(other);
        var tooMany = await other.Ask(Questions.Of("Count", "request-4"));

        Assert.Equal(AskRefusals.TooManyRunning(Questions.Of("").Words, 1), whileItRuns.Refusal);
        Assert.StartsWith("You have sent 2 questions within a minute", tooMany.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_ends_with_the_session_that_asked()
    {
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs")));
        var conversation = scene.Open(await scene.NewAsync());
        await conversation.Ask(Questions.Of("Count"));
        await using (var database = scene.Database())
        {
            var ended = DateTimeOffset.UtcNow;
            database.Sessions.Add(new SessionRow { Id = Questions.Of("Count").Context.Caller.SessionId, UserId = "USER1", UserName = "", SealedTokens = "", EndedAt = ended });
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var ending = (TurnEnded)(await ConversationScene.UntilEndAsync(conversation))[^1];

        Assert.Equal(TurnStatus.Failed, ending.Status);
        Assert.StartsWith("Your Autodesk sign-in has ended.", ending.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_restart_a_reader_who_is_behind_is_sent_to_the_store_and_one_who_is_not_is_left_alone()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("43.")).Reply(Sse.Text("Next."));
        var id = await scene.NewAsync();
        var before = scene.Open(id);
        var asked = await before.Ask(Questions.Of("Count"));
        var end = (await ConversationScene.UntilEndAsync(before))[^1].Number;

        var restarted = scene.Open(id);
        var behind = await ConversationScene.UntilAsync(restarted, end - 1, _ => true);
        var upToDate = await NextAsync(restarted, end);

        Assert.Equal([new TurnStored(end, asked.TurnId!.Value)], behind);
        Assert.IsType<TurnStarted>(upToDate[0]);
    }

    [Fact]
    public async Task What_was_written_is_stored_while_the_turn_runs()
    {
        scene.Turn.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs")));
        var conversation = scene.Open(await scene.NewAsync());

        var outcome = await conversation.Ask(Questions.Of("Count"));
        var row = await scene.TurnWhenAsync(outcome.TurnId!.Value, turn => turn.Answer.Length > 0);

        Assert.Equal(TurnStatus.Running, row.Status);
        Assert.Single(TurnActivity.Read(row.Activity));
        var upToStored = (await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText))
            .Where(happened => happened.Number <= row.LastEventNumber);
        Assert.Equal(row.Answer, ConversationScene.TextOf(upToStored));
        await conversation.Stop();
        await ConversationScene.UntilEndAsync(conversation);
    }

    [Fact]
    public async Task A_turn_taken_for_lost_by_another_instance_ends_as_stored_there()
    {
        scene.Turn.Endpoint.ReplyWith(ScriptedStream.Endless(Sse.Say("43 RFIs")));
        var conversation = scene.Open(await scene.NewAsync());
        var outcome = await conversation.Ask(Questions.Of("Count"));
        await ConversationScene.UntilAsync(conversation, 0, happened => happened is AnswerText);
        await using (var database = scene.Database())
        {
            var running = database.Turns.Single();
            (running.Status, running.LastEventNumber) = (TurnStatus.Interrupted, 999_999);
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var events = await ConversationScene.UntilEndAsync(conversation);

        Assert.Equal((TurnStatus.Interrupted, 999_999), (((TurnEnded)events[^1]).Status, events[^1].Number));
        Assert.Equal(TurnStatus.Interrupted, (await scene.TurnAsync(outcome.TurnId!.Value)).Status);
    }

    [Fact]
    public async Task Whoever_hears_of_the_end_may_ask_again_at_once()
    {
        using var held = new HeldLogger("ended: Completed");
        using var busy = new ConversationScene { Logger = held };
        busy.Turn.Endpoint.Reply(Sse.Text("First.")).Reply(Sse.Text("Second."));
        var conversation = busy.Open(await busy.NewAsync());
        await conversation.Ask(Questions.Of("One"));
        var first = await ConversationScene.UntilEndAsync(conversation);

        var next = await conversation.Ask(Questions.Of("Two", "request-2"));
        held.Release();

        Assert.Null(next.Refusal);
        await ConversationScene.UntilEndAsync(conversation, first[^1].Number);
    }

    [Fact]
    public async Task A_retry_leaves_the_replaced_turn_out_of_what_the_model_is_told()
    {
        scene.Turn.Endpoint.Reply(Sse.Text("First answer.")).Reply(Sse.Text("Bad answer.")).Reply(Sse.Text("Good answer.")).Reply(Sse.Text("Last."));
        var conversation = scene.Open(await scene.NewAsync());
        var after = 0L;
        var turns = new List<Guid>();
        foreach (var (text, replaced) in new[] { ("One", -1), ("Two", -1), ("Two again", 1), ("Three", -1) })
        {
            var asked = await conversation.Ask(Questions.Of(text, text, replaced < 0 ? null : turns[replaced]));
            turns.Add(asked.TurnId!.Value);
            after = (await ConversationScene.UntilEndAsync(conversation, after))[^1].Number;
        }

        Assert.Equal(["One", "First answer.", "Two again"], scene.Turn.Messages(2).Skip(2).Select(message => message.Content));
        Assert.Equal(
            ["One", "First answer.", "Two again", "Good answer.", "Three"],
            scene.Turn.Messages(3).Skip(2).Select(message => message.Content));
    }

    private static async Task<List<TurnEvent>> NextAsync(Conversation conversation, long after)
    {
        var following = ConversationScene.UntilEndAsync(conversation, after);
        var asked = await conversation.Ask(Questions.Of("And next?", "request-next"));
        Assert.NotNull(asked.TurnId);
        var events = await following;
        Assert.All(events, happened => Assert.Equal(asked.TurnId, happened.TurnId));
        return events;
    }
}
