using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>What a turn does when the endpoint works.</summary>
public sealed class TurnEngineTests : IDisposable
{
    private const string OpenRfis = """{"where":"status: open"}""";

    private readonly TurnScene scene = new();

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task The_endpoint_is_read_no_further_than_there_is_room_for_what_it_says()
    {
        var room = new TaskCompletionSource();
        var body = ScriptedStream.InPieces(Sse.Text("43 RFIs", " are", " open."));
        scene.Endpoint.ReplyWith(body);
        scene.Sink.Room = room.Task;
        var said = new TaskCompletionSource();
        scene.Sink.OnText = _ => said.TrySetResult();

        var asking = scene.AskAsync();
        await said.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("43 RFIs", scene.Sink.Answer);
        Assert.False(body.ReadOut.Task.IsCompleted);
        room.SetResult();
        await asking;

        Assert.Equal("43 RFIs are open.", scene.Sink.Answer);
    }

    [Fact]
    public async Task Text_is_streamed_as_it_comes_and_completes_the_turn()
    {
        scene.Endpoint.Reply(Sse.Text("43 RFIs ", "are open."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(["… Thinking", "+ 43 RFIs ", "+ are open."], scene.Sink.Lines);
    }

    [Fact]
    public async Task Text_that_came_together_is_told_together()
    {
        scene.Endpoint.ReplyWith(new ScriptedStream(string.Concat(Sse.Text("\n\n", "43 RFIs ", "are open."))));

        await scene.AskAsync();

        Assert.Equal(["… Thinking", "+ 43 RFIs are open."], scene.Sink.Lines);
    }

    [Fact]
    public async Task A_figure_no_result_holds_is_noted_beside_the_answer()
    {
        scene.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", "{}"))).Reply(Sse.Text("43 RFIs are open, 18 of them late, first RFI-999."));
        var counted = new ConcurrentBag<(string Name, object? Kind)>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => counted.Add((instrument.Name, tags.Length > 0 ? tags[0].Value : null)));
        meters.Start();

        var outcome = await scene.AskAsync();

        Assert.Equal(["18", "RFI-999"], outcome.Notes.Doubts);
        Assert.Contains(("acc_assistant.answer.checked", null), counted);
        Assert.Contains(("acc_assistant.answer.doubts", "figure"), counted);
        Assert.Contains(("acc_assistant.answer.doubts", "record"), counted);
    }

    [Fact]
    public async Task A_figure_with_no_look_up_at_all_is_noted()
    {
        scene.Endpoint.Reply(Sse.Text("43 RFIs are open."));

        Assert.Equal(["43"], (await scene.AskAsync()).Notes.Doubts);
    }

    [Fact]
    public async Task A_request_holds_the_fixed_prompt_first_then_the_turn_then_the_question_and_the_settings()
    {
        scene.Endpoint.Reply(Sse.Text("ok"));

        await scene.AskAsync();

        var request = scene.Endpoint.Requests.Single();
        Assert.Equal(
            [
                ("system", "You answer about construction records."),
                ("system", "Project Riverside Office Tower; Priya Shah"),
                ("user", "How many RFIs are open?"),
            ],
            scene.Messages(0));
        Assert.Equal("big", scene.Model(0));
        Assert.Equal(1_500, request.GetProperty("max_completion_tokens").GetInt32());
        Assert.Equal(0.2, request.GetProperty("temperature").GetDouble(), 3);
        Assert.Equal("low", request.GetProperty("reasoning_effort").GetString());
        Assert.False(request.GetProperty("parallel_tool_calls").GetBoolean());
        Assert.Equal("auto", request.GetProperty("tool_choice").GetString());
        var function = request.GetProperty("tools")[0].GetProperty("function");
        Assert.Equal("rfis-query", function.GetProperty("name").GetString());
        Assert.True(function.GetProperty("strict").GetBoolean());
        Assert.DoesNotContain("\"name\":\"Priya", request.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_result_is_remembered_with_the_time_on_the_projects_clock() =>
        Assert.Contains("| as of 2026-11-23 09:10 America/Chicago |", ResultText.Remembered(FakeTools.Activity("c1")), StringComparison.Ordinal);

    [Fact]
    public async Task An_error_of_null_is_no_error()
    {
        var piece = Sse.Frame(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "m", choices = new[] { new { index = 0, delta = new { content = "43" } } }, error = (object?)null });
        scene.Endpoint.Reply(Sse.Role(), piece, Sse.Finish("stop"), Sse.Done);

        Assert.Equal(TurnStatus.Completed, (await scene.AskAsync()).Status);
        Assert.Equal(["… Thinking", "+ 43"], scene.Sink.Lines);
    }

    [Fact]
    public async Task A_reasoning_effort_the_client_does_not_know_is_sent_all_the_same()
    {
        scene.With("Llm:ReasoningEffort", "none").Endpoint.Reply(Sse.Text("ok"));

        await scene.AskAsync();

        Assert.Equal("none", scene.Endpoint.Requests.Single().GetProperty("reasoning_effort").GetString());
    }

    [Fact]
    public async Task A_tool_is_run_and_its_result_answers_the_call()
    {
        scene.Endpoint.Reply(Sse.Calls(("c9", "rfis-query", OpenRfis))).Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(["rfis-query(status: open)"], scene.Tools.Invoked);
        Assert.Equal(
            [
                "… Thinking", "> c9 Looking up rfis-query", "~ c9 Reading RFIs · 200 of 412",
                "< c9 Looked up RFIs · open · 43 of 412 · 0.4 s", "… Writing the answer", "+ 43.",
            ],
            scene.Sink.Lines);
        Assert.Equal(["system", "system", "user", "assistant", "tool"], scene.Messages(1).Select(message => message.Role));
        Assert.Equal(scene.Tools.ResultText, scene.Messages(1)[^1].Content);
        Assert.Equal("c9", scene.Endpoint.Requests[1].GetProperty("messages")[4].GetProperty("tool_call_id").GetString());
        Assert.Equal(new ToolCall("rfis-query", OpenRfis, scene.Sink.Calls[0].Activity), scene.Sink.Calls.Single());
    }

    [Fact]
    public async Task Arguments_in_pieces_are_put_together()
    {
        scene.Endpoint
            .Reply(Sse.Call("c1", "rfis-query", "{\"where\":"), Sse.Call(null, null!, "\"status: open\"}"), Sse.Finish("tool_calls"), Sse.Done)
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal(["rfis-query(status: open)"], scene.Tools.Invoked);
    }

    [Fact]
    public async Task Two_tools_in_one_message_are_answered_in_their_order()
    {
        scene.Endpoint
            .Reply(Sse.Calls(("a", "rfis-query", OpenRfis), ("b", "issues-query", OpenRfis)))
            .Reply(Sse.Text("Both."));

        await scene.AskAsync();

        Assert.Equal(["rfis-query(status: open)", "issues-query(status: open)"], scene.Tools.Invoked);
        var messages = scene.Endpoint.Requests[1].GetProperty("messages");
        Assert.Equal("a", messages[4].GetProperty("tool_call_id").GetString());
        Assert.Equal("b", messages[5].GetProperty("tool_call_id").GetString());
    }

    [Fact]
    public async Task Calls_of_one_message_run_together_and_are_kept_in_their_order()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var arrived = 0;
        scene.Tools.Before = async cancellationToken =>
        {
            var mine = Interlocked.Increment(ref arrived) == 1 ? first : second;
            var other = mine == first ? second : first;
            // Each waits for the other to have come.
            mine.TrySetResult();
            await other.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        };
        scene.Endpoint
            .Reply(Sse.Calls(("a", "rfis-query", OpenRfis), ("b", "issues-query", OpenRfis)))
            .Reply(Sse.Text("43 and 43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(["> a Looking up rfis-query", "> b Looking up issues-query"], scene.Sink.Lines.Where(line => line.StartsWith('>')));
        Assert.Equal(["a", "b"], scene.Endpoint.Requests[1].GetProperty("messages").EnumerateArray()
            .Where(message => message.GetProperty("role").GetString() == "tool").Select(message => message.GetProperty("tool_call_id").GetString()));
    }

    [Fact]
    public async Task The_same_call_twice_in_one_message_runs_once()
    {
        scene.Endpoint
            .Reply(Sse.Calls(("a", "rfis-query", OpenRfis), ("b", "rfis-query", OpenRfis)))
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Single(scene.Tools.Invoked);
        Assert.StartsWith("Same call as before: the answer is r1", scene.Messages(1)[^1].Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_of_the_same_id_in_different_rounds_are_told_apart()
    {
        scene.Endpoint
            .Reply(Sse.Calls(("x", "rfis-query", OpenRfis)))
            .Reply(Sse.Calls(("x", "issues-query", OpenRfis)))
            .Reply(Sse.Text("ok"));

        await scene.AskAsync();

        Assert.Equal(["x", "call_2"], scene.Sink.Calls.Select(call => call.Activity.CallId));
        var messages = scene.Endpoint.Requests[2].GetProperty("messages").EnumerateArray().ToList();
        Assert.Equal("call_2", messages[^1].GetProperty("tool_call_id").GetString());
        Assert.Equal("call_2", messages[^2].GetProperty("tool_calls")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Calls_without_an_id_get_one_and_are_answered()
    {
        scene.Endpoint
            .Reply(Sse.Calls((null, "rfis-query", OpenRfis), (null, "issues-query", OpenRfis)))
            .Reply(Sse.Text("ok"));

        await scene.AskAsync();

        var messages = scene.Endpoint.Requests[1].GetProperty("messages").EnumerateArray().ToList();
        Assert.Equal(2, scene.Tools.Invoked.Count);
        Assert.Equal(["call_1", "call_2"], messages[^3].GetProperty("tool_calls").EnumerateArray().Select(call => call.GetProperty("id").GetString()));
        Assert.Equal(["call_1", "call_2"], messages.TakeLast(2).Select(message => message.GetProperty("tool_call_id").GetString()));
    }

    [Fact]
    public async Task Two_calls_at_one_index_are_two_calls()
    {
        scene.Endpoint
            .Reply(Sse.Call("a", "rfis-query", OpenRfis), Sse.Call("b", "issues-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Done)
            .Reply(Sse.Text("ok"));

        await scene.AskAsync();

        Assert.Equal(["rfis-query(status: open)", "issues-query(status: open)"], scene.Tools.Invoked);
    }

    [Fact]
    public async Task A_call_to_nothing_is_asked_for_again()
    {
        scene.Endpoint
            .Reply(Sse.Calls(("a", "", OpenRfis)))
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal("43.", scene.Sink.Answer);
        Assert.Equal(scene.Messages(0), scene.Messages(1));
    }

    [Fact]
    public async Task Text_before_a_tool_call_is_withdrawn_and_shown_as_progress()
    {
        scene.Endpoint
            .Reply(Sse.Say("Let me check."), Sse.Call("c1", "rfis-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Done)
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal("43.", scene.Sink.Answer);
        Assert.Equal(["… Thinking", "+ Let me check.", "withdrawn", "… Let me check."], scene.Sink.Lines.Take(4));
    }

    [Fact]
    public async Task The_same_call_again_is_answered_from_what_is_held()
    {
        scene.Endpoint
            .Reply(Sse.Calls(("a", "rfis-query", OpenRfis)))
            .Reply(Sse.Calls(("b", "rfis-query", """{ "where": "status: open", "top": null }""")))
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Single(scene.Tools.Invoked);
        Assert.Single(scene.Sink.Calls);
        Assert.Contains("the answer is r1", scene.Messages(2)[^1].Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_never_stops_calling_is_told_once_and_then_answered_by_code()
    {
        scene.With("Llm:MaxRounds", "2");
        for (var round = 0; round < 4; round++)
        {
            scene.Endpoint.Reply(Sse.Calls(("c" + round, "rfis-query", $$"""{"where":"top: {{round + 1}}"}""")));
        }

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(4, scene.Endpoint.Requests.Count);
        Assert.Equal(2, scene.Tools.Invoked.Count);
        Assert.StartsWith("ERROR[budget]", scene.Messages(3)[^1].Content, StringComparison.Ordinal);
        Assert.All(scene.Endpoint.Requests, request => Assert.Equal("auto", request.GetProperty("tool_choice").GetString()));
        Assert.Contains("RFIs · open: 43 of 412", scene.Sink.Answer, StringComparison.Ordinal);
        Assert.Contains("[table r1]", scene.Sink.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Past_the_token_budget_no_more_tools_run()
    {
        scene.With("Llm:MaxTurnTokens", "2000").Endpoint
            .Reply(Sse.Call("a", "rfis-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Usage(1900, 50), Sse.Done)
            .Reply(Sse.Calls(("b", "issues-query", OpenRfis)))
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Single(scene.Tools.Invoked);
        Assert.Equal("43.", scene.Sink.Answer);
    }

    [Fact]
    public async Task Cached_tokens_do_not_count_against_the_budget()
    {
        scene.With("Llm:MaxTurnTokens", "2000").Endpoint
            .Reply(Sse.Call("a", "rfis-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Usage(1900, 50, cached: 1800), Sse.Done)
            .Reply(Sse.Calls(("b", "issues-query", OpenRfis)))
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal(2, scene.Tools.Invoked.Count);
    }

    [Theory]
    [InlineData("weather-today", "{}", "ERROR[unknown_tool]")]
    [InlineData("rfis-query", "{\"where\": \"status: op", "ERROR[args]")]
    public async Task A_wrong_call_is_answered_with_what_is_allowed(string tool, string arguments, string answer)
    {
        scene.Endpoint.Reply(Sse.Calls(("c1", tool, arguments))).Reply(Sse.Text("I could not look that up."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.StartsWith(answer, scene.Messages(1)[^1].Content, StringComparison.Ordinal);
        var call = scene.Endpoint.Requests[1].GetProperty("messages")[3].GetProperty("tool_calls")[0].GetProperty("function");
        Assert.Equal("{}", call.GetProperty("arguments").GetString());
        Assert.Equal("This lookup did not work.", scene.Sink.Calls.Single().Activity.Failure);
    }

    [Fact]
    public async Task A_tool_that_throws_is_told_without_its_message()
    {
        scene.Tools.Before = _ => throw new InvalidOperationException("secret address");
        scene.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).Reply(Sse.Text("It could not be read."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.DoesNotContain("secret", scene.Endpoint.Requests[1].ToString(), StringComparison.Ordinal);
        Assert.Contains("Reference", scene.Sink.Calls.Single().Activity.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_after_a_lookup_is_replaced_by_the_results()
    {
        scene.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis))).Reply(Sse.Text());

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Contains("43 of 412", scene.Sink.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_with_nothing_looked_up_is_a_failure_in_plain_words()
    {
        scene.Endpoint.Reply(Sse.Text("  "));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.StartsWith("The language model came back without an answer.", outcome.Failure, StringComparison.Ordinal);
        Assert.Empty(scene.Sink.Answer);
    }

    [Fact]
    public async Task An_answer_cut_by_its_length_limit_says_so()
    {
        scene.Endpoint.Reply(Sse.Say("43 RFIs are open, among them"), Sse.Finish("length"), Sse.Done);

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Contains("cut off here", scene.Sink.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_turns_come_back_with_their_calls_as_receipts_and_without_tables()
    {
        scene.Endpoint.Reply(Sse.Text("17."));
        var past = new PastTurn("How many are open?", "43 are open.\n[table r1]", true, [new ToolCall("rfis-query", OpenRfis, FakeTools.Activity("c1"))]);

        await scene.AskAsync(past);

        var messages = scene.Messages(0);
        Assert.Equal(["system", "system", "user", "assistant", "tool", "assistant", "user"], messages.Select(message => message.Role));
        Assert.StartsWith("RFIs · open | 43 of 412 | read 412 of 412", messages[4].Content, StringComparison.Ordinal);
        Assert.Equal("43 are open.\n(table shown)", messages[5].Content);
        var call = scene.Endpoint.Requests[0].GetProperty("messages")[3].GetProperty("tool_calls")[0].GetProperty("function");
        Assert.Equal("rfis-query", call.GetProperty("name").GetString());
        Assert.Equal(OpenRfis, call.GetProperty("arguments").GetString());
    }

    [Fact]
    public async Task Only_as_many_earlier_turns_are_sent_as_fit_and_the_newest_first()
    {
        scene.With("Llm:MaxHistoryTokens", "200").Endpoint.Reply(Sse.Text("ok"));
        var past = Enumerable.Range(1, 30).Select(number => new PastTurn($"Question {number}", $"Answer {number} is short.", true, [])).ToList();

        await scene.AskAsync(past);

        var sent = scene.Messages(0).Where(message => message.Role == "user").Select(message => message.Content!).ToList();
        Assert.InRange(sent.Count, 5, 15);
        Assert.Equal(["Question 29", "Question 30", "How many RFIs are open?"], sent.TakeLast(3));
    }

    [Fact]
    public async Task One_earlier_turn_too_long_for_the_budget_is_sent_shortened()
    {
        scene.With("Llm:MaxHistoryTokens", "200").Endpoint.Reply(Sse.Text("ok"));

        await scene.AskAsync(new PastTurn("List them", "43 are open. " + string.Concat(Enumerable.Repeat("A long tail of words. ", 300)), false, []));

        var answer = scene.Messages(0).Single(message => message.Role == "assistant").Content!;
        Assert.StartsWith("43 are open.", answer, StringComparison.Ordinal);
        Assert.EndsWith("…\n\n(stopped before its end)", answer, StringComparison.Ordinal);
        Assert.InRange(answer.Length, 100, 900);
    }
}
