using System.Net;
using AccAssistant.Conversations.Models;
using AccAssistant.Tests.Conversations.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>What is learnt of the endpoint's limits, and what budgets follow from it.</summary>
public sealed class EndpointLimitsTests : IDisposable
{
    private const string Refused = """{"error":{"message":"no","code":"rate_limit_exceeded"}}""";

    private readonly TurnScene scene = new();

    public void Dispose() => scene.Dispose();

    private EndpointLimits Limits => scene.Provider.GetRequiredService<EndpointLimits>();

    private BudgetPlan Plan => scene.Provider.GetRequiredService<BudgetPlan>();

    [Fact]
    public async Task A_refusal_names_the_limits_too()
    {
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, Refused, ("retry-after", "420"), ("x-ratelimit-limit-tokens", "8000"));

        await scene.AskAsync();

        Assert.Equal(8000, Limits.TokensAMinute("big"));
        Assert.Equal(Budgets.Free, Plan.Current);
    }

    [Fact]
    public async Task While_only_the_fallback_model_has_named_its_limits_they_are_taken_for_both()
    {
        scene.With("Llm:FallbackModel", "small").Endpoint
            .Refuse(HttpStatusCode.TooManyRequests, Refused, ("retry-after", "420"))
            .Reply(Sse.Text("43."), ("x-ratelimit-limit-tokens", "8000"));

        await scene.AskAsync();

        Assert.Null(Limits.TokensAMinute("big"));
        Assert.Equal(Budgets.Free, Plan.Current);
    }

    [Fact]
    public void The_budget_is_that_of_the_model_that_is_asked_first()
    {
        scene.With("Llm:FallbackModel", "small");
        Limits.Told("big", new EndpointReading { Status = 200, TokenLimit = 8_000 });
        Limits.Told("small", new EndpointReading { Status = 200, TokenLimit = 250_000 });
        var usually = Plan.Current;

        Limits.Limited("big", TimeSpan.FromMinutes(10));

        Assert.Equal((Budgets.Free, Budgets.Developer), (usually, Plan.Current));
    }

    [Fact]
    public void A_higher_plan_is_noticed_with_the_next_answer_and_a_limit_of_nothing_is_none()
    {
        Limits.Told("big", new EndpointReading { Status = 200, TokenLimit = 8_000 });
        Limits.Told("big", new EndpointReading { Status = 200, TokenLimit = 250_000 });
        Limits.Told("big", new EndpointReading { Status = 200, TokenLimit = 0 });

        Assert.Equal(250_000, Limits.TokensAMinute("big"));
    }

    [Fact]
    public async Task An_answer_stopped_in_the_middle_has_told_its_limits_all_the_same()
    {
        using var stop = new CancellationTokenSource();
        var stream = ScriptedStream.Endless(Sse.Say("43 RFIs"));
        scene.Endpoint.Then(_ =>
        {
            var response = Sse.Response(stream);
            response.Headers.TryAddWithoutValidation("x-ratelimit-limit-tokens", "8000");
            return Task.FromResult(response);
        });

        var turn = scene.AskAsync(stop.Token);
        await stream.ReadOut.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await turn;

        Assert.Equal(8000, Limits.TokensAMinute("big"));
    }

    [Fact]
    public void Answers_and_refusals_at_once_never_forget_that_there_was_an_answer()
    {
        Parallel.For(0, 2_000, number => Limits.Told("big", new EndpointReading { Status = number == 7 ? 200 : 429 }));

        Assert.True(Limits.HasAnswered);
    }
}
