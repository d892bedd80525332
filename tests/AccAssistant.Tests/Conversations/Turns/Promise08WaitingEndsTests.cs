using System.Net;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>Whatever the endpoint does, a turn ends in one honest way.</summary>
public sealed class Promise08WaitingEndsTests : IDisposable
{
    private const string OpenRfis = """{"where":"status: open"}""";
    private const string Limited = """{"error":{"message":"Rate limit reached for model in organization org_01secret on tokens per minute (TPM)","type":"tokens","code":"rate_limit_exceeded"}}""";
    private const string ToolUseFailed = """{"error":{"message":"Failed to call a function.","type":"invalid_request_error","code":"tool_use_failed","failed_generation":"x"}}""";

    private readonly TurnScene scene = new();

    public void Dispose() => scene.Dispose();

    public static TheoryData<string, string[]> BrokenBeforeText => new()
    {
        { "ended without a finish reason", [Sse.Role()] },
        { "error frame", [Sse.Role(), "event: error\ndata: {\"error\":{\"message\":\"boom\",\"type\":\"internal_server_error\"}}\n\n"] },
        { "x_groq.error as text", [Sse.Frame(new { id = "c", choices = Array.Empty<object>(), x_groq = new { id = "req_1", error = "over capacity" } }), Sse.Finish("stop"), Sse.Done] },
        { "x_groq.error as object", [Sse.Frame(new { id = "c", choices = Array.Empty<object>(), x_groq = new { error = new { message = "over capacity" } } }), Sse.Finish("stop"), Sse.Done] },
        { "a frame that is not JSON", ["data: {\"id\":\"c\",\"choi\n\n"] },
        { "an unknown finish reason", [Sse.Finish("tired"), Sse.Done] },
        { "nothing at all", [] },
    };

    [Theory]
    [MemberData(nameof(BrokenBeforeText))]
    public async Task A_round_broken_before_its_first_word_is_repeated_once(string how, string[] frames)
    {
        scene.With("Llm:FallbackModel", "small").Endpoint.Reply(frames).Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.True(outcome.Status == TurnStatus.Completed, how);
        Assert.Equal("43.", scene.Sink.Answer);
        Assert.Equal(2, scene.Endpoint.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(BrokenBeforeText))]
    public async Task It_is_repeated_with_the_same_model_even_where_no_other_takes_over(string how, string[] frames)
    {
        scene.Endpoint.Reply(frames).Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.True(outcome.Status == TurnStatus.Completed, how);
        Assert.Equal(("big", "big"), (scene.Model(0), scene.Model(1)));
    }

    [Theory]
    [MemberData(nameof(BrokenBeforeText))]
    public async Task A_round_that_stays_broken_fails_with_a_sentence_and_a_reference(string how, string[] frames)
    {
        scene.Endpoint.Reply(frames).Reply(frames);

        var outcome = await scene.AskAsync();

        Assert.True(outcome.Status == TurnStatus.Failed, how);
        Assert.Matches(@"\(Reference \d{6}\)$", outcome.Failure);
        Assert.DoesNotContain("boom", outcome.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>Sign in to the guest network</body></html>", "text/html")]
    [InlineData("""{"error":{"message":"no","type":"server_error"}}""", "application/json")]
    public async Task A_success_that_is_no_stream_is_a_failure(string body, string type)
    {
        Task<HttpResponseMessage> Reply(CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, null, type) });
        scene.Endpoint.Then(Reply).Then(Reply);

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.Empty(scene.Sink.Answer);
    }

    [Fact]
    public async Task An_error_frame_after_text_keeps_the_text_and_is_not_repeated()
    {
        scene.Endpoint.Reply(Sse.Say("43 RFIs"), "event: error\ndata: {\"error\":{\"message\":\"boom\"}}\n\n");

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.Equal("43 RFIs", scene.Sink.Answer);
        Assert.Single(scene.Endpoint.Requests);
    }

    [Fact]
    public async Task A_connection_lost_in_mid_answer_keeps_the_text_and_says_so()
    {
        scene.Endpoint.ReplyWith(ScriptedStream.Broken(Sse.Say("43 RFIs")));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.StartsWith("The answer broke off before its end", outcome.Failure, StringComparison.Ordinal);
        Assert.Equal("43 RFIs", scene.Sink.Answer);
    }

    [Fact]
    public async Task Silence_in_mid_answer_ends_it_and_says_so()
    {
        scene.Endpoint.ReplyWith(ScriptedStream.Silent(Sse.Say("43 RFIs")));

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model stopped responding", outcome.Failure, StringComparison.Ordinal);
        Assert.Equal("43 RFIs", scene.Sink.Answer);
    }

    [Fact]
    public async Task No_connection_is_tried_twice_and_then_told()
    {
        Task<HttpResponseMessage> Lost(CancellationToken cancellationToken) =>
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused 10.0.0.1");
        scene.With("Llm:FallbackModel", "small").Endpoint.Then(Lost).Then(Lost);

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model could not be reached", outcome.Failure, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.1", outcome.Failure, StringComparison.Ordinal);
        Assert.Equal(2, scene.Endpoint.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, """{"error":{"message":"Invalid API Key","code":"invalid_api_key"}}""", "Llm:ApiKey")]
    [InlineData(HttpStatusCode.Forbidden, """{"error":{"message":"no"}}""", "Llm:ApiKey")]
    [InlineData(HttpStatusCode.NotFound, """{"error":{"message":"gone","code":"model_not_found"}}""", "Llm:Model")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"message":"gone","code":"model_decommissioned"}}""", "Llm:Model")]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"message":"property 'x' is unsupported"}}""", "retrying will not help")]
    public async Task What_only_the_operator_can_mend_is_not_repeated_and_names_the_setting(HttpStatusCode status, string body, string named)
    {
        scene.With("Llm:FallbackModel", "small").Endpoint.Refuse(status, body);

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.Contains(named, outcome.Failure, StringComparison.Ordinal);
        Assert.Single(scene.Endpoint.Requests);
    }

    [Fact]
    public async Task A_short_limit_is_waited_for_with_a_countdown_and_the_same_model()
    {
        scene.With("Llm:FallbackModel", "small").Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "3"))
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal("big", scene.Model(1));
        Assert.Equal(4, scene.Sink.Lines.Count(line => line.Contains("going on in", StringComparison.Ordinal)));
        Assert.Contains("… The language model's limit of tokens a minute is reached; going on in 1 s", scene.Sink.Lines);
    }

    [Fact]
    public async Task A_long_limit_turns_to_the_fallback_model_which_then_stays_for_the_turn()
    {
        scene.With("Llm:FallbackModel", "small").Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "420"))
            .Reply(Sse.Calls(("c1", "rfis-query", OpenRfis)))
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(["big", "small", "small"], Enumerable.Range(0, 3).Select(scene.Model));
    }

    [Fact]
    public async Task A_long_limit_without_fallback_says_which_limit_and_when_and_nothing_of_the_account()
    {
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "420"));

        var outcome = await scene.AskAsync();

        Assert.StartsWith(
            "The language model's limit of tokens a minute is used up for now. Retry after 09:17 (America/Chicago), in 7 minutes. Your question is kept",
            outcome.Failure,
            StringComparison.Ordinal);
        Assert.DoesNotContain("org_", outcome.Failure, StringComparison.Ordinal);
        Assert.Single(scene.Endpoint.Requests);
    }

    [Fact]
    public async Task A_minutes_limit_without_fallback_is_waited_for_while_the_time_is_shown()
    {
        scene.Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "40"))
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(["big", "big"], Enumerable.Range(0, 2).Select(scene.Model));
        Assert.Matches(@"^… The language model's limit of tokens a minute is reached; your question waits until \d\d:\d\d:\d\d; going on in 41 s$", scene.Sink.Lines[1]);
    }

    [Fact]
    public async Task A_question_waits_for_a_long_limit_once_and_then_says_when()
    {
        scene.Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "40"))
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "40"));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.Equal(2, scene.Endpoint.Requests.Count);
        Assert.NotNull(outcome.Notes.RetryAt);
    }

    [Fact]
    public async Task While_a_model_is_known_to_be_limited_the_next_question_begins_with_the_other()
    {
        scene.With("Llm:FallbackModel", "small").Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "420"))
            .Reply(Sse.Text("43."))
            .Reply(Sse.Text("44."));

        await scene.AskAsync();
        await scene.AskAsync();

        Assert.Equal(["big", "small", "small"], Enumerable.Range(0, 3).Select(scene.Model));
    }

    [Fact]
    public async Task When_both_models_are_limited_the_time_of_the_last_is_told()
    {
        scene.With("Llm:FallbackModel", "small").Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Limited, ("retry-after", "420"))
            .Refuse(HttpStatusCode.TooManyRequests, "{\"error\":{\"message\":\"Limit on requests per day (RPD)\",\"code\":\"rate_limit_exceeded\"}}", ("retry-after", "7200"));

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model's limit of requests a day is used up for now. Retry after", outcome.Failure, StringComparison.Ordinal);
        Assert.Contains("in about 2 hours", outcome.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_told_inside_the_stream_is_handled_alike()
    {
        scene.Endpoint
            .Reply("event: error\ndata: {\"error\":{\"message\":\"Please try again in 2.5s\",\"code\":\"rate_limit_exceeded\"}}\n\n")
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(3, scene.Sink.Lines.Count(line => line.Contains("going on in", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_server_error_is_repeated_once_and_then_taken_to_the_fallback_model()
    {
        scene.With("Llm:FallbackModel", "small").Endpoint
            .Refuse(HttpStatusCode.InternalServerError, "{}")
            .Refuse(HttpStatusCode.ServiceUnavailable, "{}")
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(["big", "big", "small"], Enumerable.Range(0, 3).Select(scene.Model));
    }

    [Fact]
    public async Task A_server_error_that_stays_is_told()
    {
        scene.Endpoint.Refuse(HttpStatusCode.InternalServerError, "{}").Refuse(HttpStatusCode.InternalServerError, "<html>");

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model is out of order", outcome.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unusable_call_is_repeated_once_and_then_told()
    {
        scene.Endpoint.Refuse(HttpStatusCode.BadRequest, ToolUseFailed).Refuse(HttpStatusCode.BadRequest, ToolUseFailed);

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model could not work out how to look this up", outcome.Failure, StringComparison.Ordinal);
        Assert.Equal(2, scene.Endpoint.Requests.Count);
    }

    [Fact]
    public async Task An_unusable_call_in_a_later_round_repeats_that_round_and_not_the_tool()
    {
        scene.Endpoint
            .Reply(Sse.Calls(("c1", "rfis-query", OpenRfis)))
            .Refuse(HttpStatusCode.BadRequest, ToolUseFailed)
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Single(scene.Tools.Invoked);
    }

    [Fact]
    public async Task A_request_too_large_is_sent_once_more_without_earlier_turns_and_with_half_the_result()
    {
        scene.Tools.ResultText = "<data k7f3q>\n" + string.Join('\n', Enumerable.Range(1, 20).Select(row => $"RFI-{row}|Title")) + "\n</data k7f3q>";
        scene.Endpoint
            .Reply(Sse.Calls(("c1", "rfis-query", OpenRfis)))
            .Refuse(HttpStatusCode.RequestEntityTooLarge, Limited)
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync(new PastTurn("Before", "Said before.", true, []));

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Contains(scene.Messages(1), message => message.Content == "Said before.");
        Assert.DoesNotContain(scene.Messages(2), message => message.Content == "Said before.");
        var result = scene.Messages(2)[^1].Content!;
        Assert.StartsWith("<data k7f3q>\nRFI-1|Title", result, StringComparison.Ordinal);
        Assert.EndsWith("ask for counts)\n</data k7f3q>", result, StringComparison.Ordinal);
        Assert.DoesNotContain("RFI-20", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_cannot_be_made_smaller_is_told_at_once()
    {
        scene.Endpoint.Refuse(HttpStatusCode.RequestEntityTooLarge, Limited);

        var outcome = await scene.AskAsync();

        Assert.StartsWith("This question with its data is larger", outcome.Failure, StringComparison.Ordinal);
        Assert.Single(scene.Endpoint.Requests);
    }

    [Fact]
    public async Task Stopping_cancels_the_pending_read_and_keeps_the_text()
    {
        using var stop = new CancellationTokenSource();
        var cancelled = false;
        var stream = new ScriptedStream(Sse.Say("43 RFIs"), async cancellationToken =>
        {
            cancellationToken.Register(() => cancelled = true);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });
        scene.Endpoint.ReplyWith(stream);

        var turn = scene.AskAsync(stop.Token);
        await stream.ReadOut.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        var outcome = await turn;
        Assert.Equal(TurnStatus.Cancelled, outcome.Status);
        Assert.Equal(["43"], outcome.Notes.Doubts);
        Assert.True(cancelled);
        Assert.Equal("43 RFIs", scene.Sink.Answer);
    }

    [Fact]
    public async Task Stopping_in_a_tool_ends_the_turn_without_a_finished_call()
    {
        using var stop = new CancellationTokenSource();
        scene.Tools.Before = async cancellationToken =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        };
        scene.Endpoint.Reply(Sse.Calls(("c1", "rfis-query", OpenRfis)));

        Assert.Equal(TurnStatus.Cancelled, (await scene.AskAsync(stop.Token)).Status);
        Assert.Empty(scene.Sink.Calls);
    }

    [Fact]
    public async Task An_answer_far_beyond_its_allowance_is_left_there_and_says_so()
    {
        var stream = ScriptedStream.Endless([.. Enumerable.Repeat(Sse.Say("and "), 450)]);
        scene.With("Llm:MaxOutputTokens", "100").Endpoint.ReplyWith(stream);

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.EndsWith("*The answer was cut off here because it reached its length limit. Ask for less at once, or for counts.*", scene.Sink.Answer, StringComparison.Ordinal);
        Assert.False(stream.ReadOut.Task.IsCompleted);
        Assert.Single(scene.Endpoint.Requests);
        Assert.InRange(Assert.Single(scene.Ledger.Entries).Usage.Output, 200, 450);
    }

    [Fact(Timeout = 120_000)]
    public async Task Words_shorter_than_most_that_come_together_count_each()
    {
        var stream = ScriptedStream.Endless([.. Enumerable.Repeat(Sse.Say("a"), 450)]);
        scene.With("Llm:MaxOutputTokens", "100").Endpoint.ReplyWith(stream);

        var outcome = await scene.AskAsync(TestContext.Current.CancellationToken);

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Contains("*The answer was cut off here because it reached its length limit.", scene.Sink.Answer, StringComparison.Ordinal);
        Assert.False(stream.ReadOut.Task.IsCompleted);
    }

    [Fact]
    public async Task Thoughts_without_end_are_no_answer()
    {
        var thought = Sse.Frame(new { id = "c1", choices = new[] { new { index = 0, delta = new { reasoning = "hm" } } } });
        scene.With("Llm:MaxOutputTokens", "100").Endpoint.ReplyWith(ScriptedStream.Endless([.. Enumerable.Repeat(thought, 450)]));

        var outcome = await scene.AskAsync();

        Assert.StartsWith("The language model came back without an answer.", outcome.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_end_is_asked_for_again()
    {
        scene.With("Llm:MaxOutputTokens", "100").Endpoint
            .ReplyWith(ScriptedStream.Endless([Sse.Call("c1", "rfis-query", """{"where":" """), .. Enumerable.Repeat(Sse.Call(null, "", "status: open; "), 200)]))
            .Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Empty(scene.Tools.Invoked);
        Assert.Equal(2, scene.Endpoint.Requests.Count);
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_ended_by_the_turns_own_limit()
    {
        var time = new FakeTimeProvider();
        scene.Time = time;
        var stream = ScriptedStream.Endless(Sse.Say("43 RFIs"));
        scene.Endpoint.ReplyWith(stream);

        var turn = scene.AskAsync();
        await stream.ReadOut.Task.WaitAsync(TestContext.Current.CancellationToken);
        time.Advance(TimeSpan.FromSeconds(181));

        var outcome = await turn;
        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.StartsWith("The answer took longer than 3 minutes", outcome.Failure, StringComparison.Ordinal);
        Assert.True(scene.Provider.GetRequiredService<AuditTrail>().Entries.TryRead(out var kept));
        Assert.Equal((AuditKind.LimitHit, "seconds of an answer", AuditOutcome.Failed), (kept.Row!.Kind, kept.Row.About, kept.Row.Outcome));
    }
}
