using System.Net;

namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>Each way the pretend model misbehaves by name, as it looks on the wire.</summary>
public sealed class DemoScenarioTests(ModelServer server) : IClassFixture<ModelServer>
{
    private const string Usage = "\"choices\":[],\"usage\":{\"prompt_tokens\":";

    [Fact]
    public async Task A_stream_begins_with_the_role_and_ends_with_finish_usage_and_done()
    {
        var frames = Frames(await Asks("hello").StreamAsync());

        Assert.Contains("\"delta\":{\"role\":\"assistant\",\"content\":\"\"}", frames[0], StringComparison.Ordinal);
        Assert.Contains("\"x_groq\":{\"id\":\"req_", frames[0], StringComparison.Ordinal);
        Assert.Contains("\"delta\":{\"content\":\"I \"}", frames[1], StringComparison.Ordinal);
        Assert.Contains("\"finish_reason\":\"stop\"", frames[^3], StringComparison.Ordinal);
        Assert.Contains("\"x_groq\":{\"id\":\"req_", frames[^3], StringComparison.Ordinal);
        Assert.Contains(Usage, frames[^2], StringComparison.Ordinal);
        Assert.Equal("data: [DONE]", frames[^1]);
    }

    [Fact]
    public async Task Parallel_calls_stream_with_their_index_and_id()
    {
        var frames = Frames(await Asks("How many RFIs and issues are open?").StreamAsync());

        Assert.Contains("\"tool_calls\":[{\"index\":0,\"id\":\"call_q1_", frames[1], StringComparison.Ordinal);
        Assert.Contains("\"function\":{\"name\":\"rfis-query\",\"arguments\":\"{\\\"where\\\":\\\"status: open\\\"}\"}", frames[1], StringComparison.Ordinal);
        Assert.Contains("\"tool_calls\":[{\"index\":1,\"id\":\"call_q2_", frames[2], StringComparison.Ordinal);
        Assert.Contains("\"finish_reason\":\"tool_calls\"", frames[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("429", HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "2")]
    [InlineData("429-long", HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "420")]
    [InlineData("429-model", HttpStatusCode.TooManyRequests, "rate_limit_exceeded", "420")]
    [InlineData("500", HttpStatusCode.InternalServerError, "internal_server_error", null)]
    [InlineData("500-once", HttpStatusCode.InternalServerError, "internal_server_error", null)]
    [InlineData("503", HttpStatusCode.ServiceUnavailable, "overloaded", null)]
    [InlineData("498", (HttpStatusCode)498, "capacity_exceeded", null)]
    [InlineData("429-requests-minute", HttpStatusCode.TooManyRequests, "requests per minute (RPM)", "1")]
    [InlineData("429-no-header", HttpStatusCode.TooManyRequests, "Please try again in 1.5s.", null)]
    [InlineData("429-no-time", HttpStatusCode.TooManyRequests, "Requested 1500. Need", null)]
    [InlineData("429-tokens-day", HttpStatusCode.TooManyRequests, "tokens per day (TPD)", null)]
    [InlineData("429-requests-day", HttpStatusCode.TooManyRequests, "requests per day (RPD)", "7200")]
    [InlineData("400", HttpStatusCode.BadRequest, "invalid_request_error", null)]
    [InlineData("403", HttpStatusCode.Forbidden, "organization_restricted", null)]
    [InlineData("401", HttpStatusCode.Unauthorized, "invalid_api_key", null)]
    [InlineData("404", HttpStatusCode.NotFound, "model_not_found", null)]
    [InlineData("413", HttpStatusCode.RequestEntityTooLarge, "rate_limit_exceeded", null)]
    [InlineData("422", HttpStatusCode.UnprocessableEntity, "could not be processed", null)]
    [InlineData("tool-use-failed", HttpStatusCode.BadRequest, "tool_use_failed", null)]
    public async Task A_refusal_has_its_status_code_and_wait(string scenario, HttpStatusCode status, string code, string? retryAfter)
    {
        using var response = await Asks($"How many RFIs are open? scenario:{scenario} {scenario}").SendAsync(stream: true);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("{\"error\":{\"message\":", body, StringComparison.Ordinal);
        Assert.Contains(code, body, StringComparison.Ordinal);
        Assert.Equal(retryAfter, response.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
    }

    [Theory]
    [InlineData("429")]
    [InlineData("500-once")]
    [InlineData("tool-use-failed")]
    public async Task A_passing_refusal_answers_the_same_request_the_second_time(string scenario)
    {
        var talk = Asks($"How many submittals are open? scenario:{scenario}");
        using var refused = await talk.SendAsync(stream: false);

        var reply = await talk.WholeAsync();

        Assert.False(refused.IsSuccessStatusCode);
        Assert.Equal("submittals-query status: open", reply.Asked);
    }

    [Fact]
    public async Task The_small_model_answers_while_the_main_one_is_limited()
    {
        var reply = await new Talk(server.Client) { Model = "demo-model-small" }.Says("How many RFIs are open? scenario:429-model").WholeAsync();

        Assert.Equal("rfis-query status: open", reply.Asked);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("cut-frame")]
    [InlineData("error-frame")]
    [InlineData("groq-error")]
    public async Task A_broken_stream_has_words_but_neither_finish_nor_done(string scenario)
    {
        var text = await Asks($"scenario:{scenario}").StreamAsync();

        Assert.Contains("\"content\":\"I \"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"finish_reason\":\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[DONE]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cut-frame", "data: {\"id\":\"chatcmpl-cut\",\"choices\":[{\"del")]
    [InlineData("error-frame", "event: error\ndata: {\"error\":{\"message\":\"Internal server error while generating\",\"type\":\"internal_server_error\"}}\n\n")]
    [InlineData("bad-frame", "data: this is not JSON\n\ndata: [DONE]\n\n")]
    public async Task A_broken_stream_ends_in_its_own_way(string scenario, string ending)
    {
        var text = await Asks($"scenario:{scenario}").StreamAsync();

        Assert.EndsWith(ending, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_vendors_own_error_field_comes_in_a_chunk()
    {
        var frames = Frames(await Asks("scenario:groq-error").StreamAsync());

        Assert.Contains("\"error\":\"the model stopped early\"", frames[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_finish_reason_is_sent()
    {
        Assert.Contains("\"finish_reason\":\"weary\"", await Asks("scenario:unknown-finish").StreamAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_HTML_comes_with_status_200()
    {
        using var response = await Asks("scenario:html").SendAsync(stream: true);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_error_in_JSON_comes_with_status_200()
    {
        using var response = await Asks("scenario:json-error").SendAsync(stream: true);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("{\"error\":", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_has_a_finish_and_no_words()
    {
        var text = await Asks("scenario:empty").StreamAsync();

        Assert.DoesNotContain("\"delta\":{\"content\":\"", text, StringComparison.Ordinal);
        Assert.Contains("\"finish_reason\":\"stop\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasoning_comes_before_the_words()
    {
        var frames = Frames(await Asks("scenario:reasoning").StreamAsync());

        Assert.Contains("\"delta\":{\"reasoning\":", frames[1], StringComparison.Ordinal);
        Assert.Contains("\"delta\":{\"content\":", frames[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty-choices", "\"choices\":[]}")]
    [InlineData("no-choices", "\"system_fingerprint\":\"fp_demo\"}")]
    [InlineData("usage-only", "\"choices\":[],\"usage\":{")]
    [InlineData("groq-only", "\"model\":\"demo-model\",\"x_groq\":{\"id\":")]
    public async Task A_chunk_without_words_comes_before_the_first_one(string scenario, string chunk)
    {
        var frames = Frames(await Asks($"scenario:{scenario}").StreamAsync());

        Assert.Contains(chunk, frames[1], StringComparison.Ordinal);
        Assert.Contains("\"delta\":{\"content\":", frames[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-id", "\"tool_calls\":[{\"index\":1,\"type\":\"function\"")]
    [InlineData("same-id", "\"tool_calls\":[{\"index\":1,\"id\":\"call_q1_")]
    [InlineData("no-index", "\"tool_calls\":[{\"id\":\"call_q2_")]
    [InlineData("same-index", "\"tool_calls\":[{\"index\":0,\"id\":\"call_q2_")]
    [InlineData("two-tools", "\"tool_calls\":[{\"index\":1,\"id\":\"call_q2_")]
    [InlineData("object-arguments", "\"arguments\":{\"where\":\"status: open\"}")]
    public async Task Calls_are_written_in_a_form_of_their_own(string scenario, string second)
    {
        var talk = new Talk(server.Client) { Parallel = scenario == "object-arguments" ? null : false };

        var frames = Frames(await talk.Says($"How many RFIs and issues are open? scenario:{scenario}").StreamAsync());

        Assert.Contains(second, frames[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_come_in_pieces()
    {
        var frames = Frames(await Asks("How many RFIs are open? scenario:pieces").StreamAsync());

        Assert.Contains("\"name\":\"rfis-query\",\"arguments\":\"\"", frames[1], StringComparison.Ordinal);
        Assert.EndsWith("\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\\\"whe\"}}]},\"logprobs\":null,\"finish_reason\":null}]}", frames[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_answer_goes_on_as_long_as_it_is_read()
    {
        using var response = await Asks("scenario:endless").SendAsync(stream: true);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(body);

        var paragraphs = 0;
        while (paragraphs < 100)
            paragraphs += (await reader.ReadLineAsync(TestContext.Current.CancellationToken))!.Contains("\"This ", StringComparison.Ordinal) ? 1 : 0;

        Assert.Equal(100, paragraphs);
    }

    [Fact]
    public async Task The_first_call_is_made_twice()
    {
        var talk = Asks("How many RFIs are open? scenario:repeat");
        var first = await talk.WholeAsync();
        var second = await talk.Gets(first, Texts.OpenRfis).WholeAsync();

        var answer = await talk.Gets(second, "Same call as before: the answer is r1, already given above. Do not repeat it; answer now.").WholeAsync();

        Assert.Equal(first.Asked, second.Asked);
        Assert.NotEqual(first.Calls[0].Id, second.Calls[0].Id);
        Assert.StartsWith("43 RFIs are open.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_first_request_with_a_result_is_too_large()
    {
        var talk = Asks("How many RFIs are open? scenario:413-once");
        talk.Gets(await talk.WholeAsync(), Texts.OpenRfis);
        using var refused = await talk.SendAsync(stream: false);

        var answer = await talk.WholeAsync();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.StartsWith("43 RFIs are open.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_role_is_missing()
    {
        Assert.DoesNotContain("\"role\"", await Asks("scenario:no-role").StreamAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_sends_the_role_and_then_nothing()
    {
        using var response = await Asks("scenario:silence").SendAsync(stream: true);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(body);

        var first = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        var blank = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        var next = reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();

        Assert.Contains("\"role\":\"assistant\"", first, StringComparison.Ordinal);
        Assert.Equal("", blank);
        Assert.False(next.IsCompleted);
    }

    [Theory]
    [InlineData("unknown-tool", "weather-forecast tomorrow", "ERROR[unknown_tool]: there is no tool weather-forecast. Call one of rfis-query.")]
    [InlineData("bare-tool", "query status: open", "ERROR[unknown_tool]: query may mean several tools. Call one of rfis-query.")]
    [InlineData("wrong-arguments", "rfis-query colour: blue", "ERROR[args]: unknown key colour. Use status.")]
    public async Task A_wrong_call_is_made_once_and_the_right_one_follows(string scenario, string wrong, string result)
    {
        var talk = Asks($"How many RFIs are open? scenario:{scenario}");

        var first = await talk.WholeAsync();
        var second = await talk.Gets(first, result).WholeAsync();
        var answer = await talk.Gets(second, Texts.OpenRfis).WholeAsync();

        Assert.Equal(wrong, first.Asked);
        Assert.Equal("rfis-query status: open", second.Asked);
        Assert.StartsWith("43 RFIs are open.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("malformed-arguments", "where = status: open")]
    [InlineData("truncated-arguments", """{"where": "status: open""")]
    [InlineData("empty-arguments", "")]
    [InlineData("wrong-typed-arguments", """{"where":42}""")]
    [InlineData("nested-arguments", """{"where":{"status":"open"}}""")]
    public async Task Arguments_come_in_a_form_that_does_not_fit(string scenario, string arguments)
    {
        var reply = await Asks($"How many RFIs are open? scenario:{scenario}").WholeAsync();

        Assert.Equal(arguments, reply.Calls[0].Arguments);
    }

    [Fact]
    public async Task A_loop_calls_again_whatever_it_is_told()
    {
        var talk = Asks("How many RFIs are open? scenario:loop");
        var asked = new List<string>();
        for (var round = 0; round < 4; round++)
        {
            var reply = await talk.WholeAsync();
            asked.Add(reply.Asked);
            talk.Gets(reply, "ERROR[budget]: tool budget used up. Answer with what you have.");
        }

        Assert.Equal(Enumerable.Repeat("rfis-query status: open", 4), asked);
    }

    [Fact]
    public async Task Text_comes_before_a_call()
    {
        var reply = await Asks("How many RFIs are open? scenario:text-then-tool").WholeAsync();

        Assert.Equal("Let me look that up in the project.", reply.Text);
        Assert.Equal("rfis-query status: open", reply.Asked);
    }

    [Fact]
    public async Task A_slow_answer_is_the_answer_and_a_long_text_without_figures()
    {
        var talk = Asks("How many RFIs are open? scenario:slow");
        var calls = await talk.WholeAsync();

        var answer = await talk.Gets(calls, Texts.OpenRfis).WholeAsync();

        Assert.StartsWith("43 RFIs are open.", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("This is the end of the slow answer.", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Text.Length > 2000);
    }

    [Fact]
    public async Task An_answer_longer_than_allowed_ends_with_length()
    {
        var reply = await new Talk(server.Client) { MaxTokens = 10 }.Says("hello").WholeAsync();

        Assert.Equal("length", reply.Finish);
        Assert.Equal(40, reply.Text.Length);
    }

    private Talk Asks(string question) => new Talk(server.Client).Says(question);

    private static string[] Frames(string stream) => stream.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
}
