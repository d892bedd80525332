using System.Net;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>What a turn may cost, and that it is counted.</summary>
public sealed class TurnCostTests : IDisposable
{
    private const string OpenRfis = """{"where":"status: open"}""";

    private readonly TurnScene scene = new();

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task Each_request_is_counted_for_its_person_and_model_as_the_endpoint_says()
    {
        scene.Endpoint
            .Reply(Sse.Call("a", "rfis-query", OpenRfis), Sse.Finish("tool_calls"), Sse.Usage(1900, 50, cached: 1200), Sse.Done)
            .Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal(("USER1", "big", new TokenUsage(1900, 1200, 50)), scene.Ledger.Entries[0]);
        Assert.Equal(2, scene.Ledger.Entries.Count);
        Assert.True(scene.Ledger.Entries[1].Usage is { Input: > 20, Output: > 0 });
    }

    [Fact]
    public async Task A_refused_request_costs_nothing()
    {
        scene.Endpoint.Refuse(HttpStatusCode.Unauthorized, "{}");

        await scene.AskAsync();

        Assert.Empty(scene.Ledger.Entries);
    }

    [Fact]
    public async Task A_round_that_fails_in_the_middle_of_its_answer_is_counted_as_sent_and_said()
    {
        scene.Endpoint.Reply(Sse.Say("43 RFIs are open."), "event: error\ndata: {\"error\":{\"message\":\"boom\"}}\n\n");

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.True(Assert.Single(scene.Ledger.Entries).Usage is { Input: > 20, Output: > 3 });
    }

    [Fact]
    public async Task A_round_stopped_in_the_middle_is_counted_as_sent_and_said()
    {
        using var stop = new CancellationTokenSource();
        var stream = ScriptedStream.Endless(Sse.Say("43 RFIs"));
        scene.Endpoint.ReplyWith(stream);

        var turn = scene.AskAsync(stop.Token);
        await stream.ReadOut.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Equal(TurnStatus.Cancelled, (await turn).Status);
        Assert.True(Assert.Single(scene.Ledger.Entries).Usage is { Input: > 20, Output: > 0 });
    }

    [Fact]
    public async Task Two_turns_begun_below_the_days_limit_are_both_finished_and_the_next_is_not_begun()
    {
        using var both = new Barrier(2);
        scene.Ledger.Day = new TokenDay(new DateOnly(2026, 11, 23), 0, 0, 199_999, 200_000);
        scene.Tools.Before = cancellationToken => Task.Run(() => both.SignalAndWait(cancellationToken), cancellationToken);
        scene.Endpoint
            .Reply(Sse.Calls(("a", "rfis-query", OpenRfis))).Reply(Sse.Calls(("a", "rfis-query", OpenRfis)))
            .Reply(Sse.Text("43.")).Reply(Sse.Text("43."));

        var begun = await Task.WhenAll(scene.AskAsync(), scene.AskAsync());
        scene.Ledger.Day = scene.Ledger.Day with { All = 200_200 };
        var next = await scene.AskAsync();

        Assert.All(begun, outcome => Assert.Equal(TurnStatus.Completed, outcome.Status));
        Assert.Equal((TurnStatus.Failed, 4), (next.Status, scene.Endpoint.Requests.Count));
    }

    [Theory]
    [InlineData(500, 500, 0, 0, "Your share of the language model for today is used up: 500 of 500 tokens. It is free again at ")]
    [InlineData(10, 0, 200_100, 200_000, "Everybody's share of the language model for today is used up: 200,100 of 200,000 tokens. It is free again at ")]
    public async Task A_day_used_up_is_told_before_the_model_is_asked(long mine, long mineAllowed, long all, long allAllowed, string words)
    {
        scene.Ledger.Day = new TokenDay(new DateOnly(2026, 11, 23), mine, mineAllowed, all, allAllowed);

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.StartsWith(words, outcome.Failure, StringComparison.Ordinal);
        Assert.Contains("again at 23 Nov 2026, 18:00 (America/Chicago)", outcome.Failure, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), outcome.Notes.RetryAt);
        Assert.Empty(scene.Endpoint.Requests);
    }

    [Fact]
    public async Task A_request_larger_than_a_minutes_allowance_is_made_smaller_before_it_is_sent()
    {
        scene.With("Llm:MaxHistoryTokens", "4000").Endpoint
            .Reply(Sse.Text("43."), ("x-ratelimit-limit-tokens", "2000"))
            .Reply(Sse.Text("44."));
        await scene.AskAsync();

        await scene.AskAsync(new PastTurn(string.Concat(Enumerable.Repeat("many words ", 1_000)), "An answer.", true, []));

        Assert.Equal(2, scene.Endpoint.Requests.Count);
        Assert.DoesNotContain(scene.Messages(1), message => message.Content?.StartsWith("many words", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_cannot_be_made_small_enough_is_told_without_a_request()
    {
        scene.Endpoint.Reply(Sse.Text("43."), ("x-ratelimit-limit-tokens", "600"));
        await scene.AskAsync();

        var outcome = await scene.AskAsync();

        Assert.StartsWith("This question with its data is larger than the language model's allowance for a whole minute.", outcome.Failure, StringComparison.Ordinal);
        Assert.Single(scene.Endpoint.Requests);
    }

    [Fact]
    public void An_unknown_key_of_Groq_is_taken_for_a_free_one_and_a_server_without_limits_for_none()
    {
        using var groq = new TurnScene().With("Llm:Endpoint", "https://api.groq.com/openai/v1");

        Assert.Equal(Budgets.Free, groq.Provider.GetRequiredService<BudgetPlan>().Current);
        Assert.Equal(Budgets.Developer, scene.Provider.GetRequiredService<BudgetPlan>().Current);
    }

    [Theory]
    [InlineData("", null, 1_500)]
    [InlineData("", "8000", 700)]
    [InlineData("", "250000", 1_500)]
    [InlineData("Free", "250000", 700)]
    [InlineData("Developer", "8000", 1_500)]
    public async Task The_preset_that_is_set_or_fits_the_endpoints_limits_holds_from_the_second_question_on(string preset, string? limit, int most)
    {
        scene.With("Llm:Preset", preset);
        if (limit is null)
            scene.Endpoint.Reply(Sse.Text("43."));
        else
            scene.Endpoint.Reply(Sse.Text("43."), ("x-ratelimit-limit-tokens", limit));
        scene.Endpoint.Reply(Sse.Text("44."));

        await scene.AskAsync();
        await scene.AskAsync();

        Assert.Equal(preset == "Free" ? 700 : 1_500, scene.Endpoint.Requests[0].GetProperty("max_completion_tokens").GetInt32());
        Assert.Equal(most, scene.Endpoint.Requests[1].GetProperty("max_completion_tokens").GetInt32());
    }

    [Fact]
    public void A_single_setting_goes_over_the_preset()
    {
        var plan = scene.With("Llm:Preset", "Free").With("Llm:MaxRounds", "5").Provider.GetRequiredService<BudgetPlan>();

        Assert.Equal(Budgets.Free with { Rounds = 5 }, plan.Current);
    }
}
