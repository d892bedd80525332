using System.Net;
using AccAssistant.Storage;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>When the other model takes over, and that it does so once.</summary>
public sealed class TurnFallbackTests : IDisposable
{
    private const string ToolUseFailed = """{"error":{"message":"Failed to call a function.","type":"invalid_request_error","code":"tool_use_failed","failed_generation":"x"}}""";

    private readonly TurnScene scene = new TurnScene().With("Llm:FallbackModel", "small");

    public void Dispose() => scene.Dispose();

    [Theory]
    [InlineData(400, "big big small")]
    [InlineData(422, "big big small")]
    [InlineData(498, "big small")]
    [InlineData(503, "big big small")]
    public async Task A_model_that_cannot_do_it_hands_over(int status, string asked)
    {
        var models = asked.Split(' ');
        foreach (var _ in models.SkipLast(1))
            scene.Endpoint.Refuse((HttpStatusCode)status, ToolUseFailedOr(status));
        scene.Endpoint.Reply(Sse.Text("43."));

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Completed, outcome.Status);
        Assert.Equal(models, scene.Endpoint.Requests.Select((_, request) => scene.Model(request)));
        Assert.Contains("… The usual language model is not available right now; a smaller one takes over", scene.Sink.Lines);
    }

    [Fact]
    public async Task It_takes_over_once_in_a_turn()
    {
        scene.Endpoint
            .Refuse((HttpStatusCode)498, "{}")
            .Reply(Sse.Calls(("c1", "rfis-query", """{"where":"status: open"}""")))
            .Refuse((HttpStatusCode)498, "{}");

        var outcome = await scene.AskAsync();

        Assert.Equal(TurnStatus.Failed, outcome.Status);
        Assert.Equal(["big", "small", "small"], scene.Endpoint.Requests.Select((_, request) => scene.Model(request)));
        Assert.Single(scene.Tools.Invoked);
    }

    [Fact]
    public async Task What_each_model_cost_is_counted_as_its_own()
    {
        scene.Endpoint.Refuse((HttpStatusCode)498, "{}").Reply(Sse.Text("43."));

        await scene.AskAsync();

        Assert.Equal(["small"], scene.Ledger.Entries.Select(entry => entry.Model));
    }

    private static string ToolUseFailedOr(int status) => status == 400 ? ToolUseFailed : "{}";
}
