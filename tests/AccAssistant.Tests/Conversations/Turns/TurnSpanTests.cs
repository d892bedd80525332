using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>The spans of a turn, its rounds and their tools, however it ends.</summary>
public sealed class TurnSpanTests : IDisposable
{
    private const string OpenRfis = """{"where":"status: open"}""";

    private readonly TurnScene scene = new();
    private readonly Activity root = new Activity("test").Start();
    private readonly ConcurrentQueue<Activity> stopped = new();
    private readonly ActivityListener listener;

    public TurnSpanTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is TurnEngine.Telemetry or ModelRound.Telemetry,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (span.TraceId == root.TraceId)
                    stopped.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose()
    {
        listener.Dispose();
        root.Dispose();
        scene.Dispose();
    }

    [Fact]
    public async Task Rounds_are_under_the_turn_and_tools_under_the_round_that_asked()
    {
        scene.Endpoint
            .Reply(Sse.Call("a", "rfis-query", OpenRfis), Sse.Call("b", "issues-query", OpenRfis, index: 1), Sse.Finish("tool_calls"), Sse.Usage(1900, 50, cached: 1200), Sse.Done)
            .Reply(Sse.Text("43."));

        await AskAsync(TestContext.Current.CancellationToken);

        var turn = Assert.Single(stopped, span => span.OperationName == "turn");
        var rounds = stopped.Where(span => span.OperationName == "chat big").ToList();
        var tools = stopped.Where(span => span.OperationName.StartsWith("execute_tool", StringComparison.Ordinal)).ToList();
        Assert.Equal(root.SpanId, turn.ParentSpanId);
        Assert.Equal("Completed", turn.GetTagItem("turn.status"));
        Assert.Equal([turn.SpanId, turn.SpanId], rounds.Select(round => round.ParentSpanId));
        Assert.Equal([rounds[0].SpanId, rounds[0].SpanId], tools.Select(tool => tool.ParentSpanId));
        Assert.Equal(["issues-query", "rfis-query"], tools.Select(tool => (string)tool.GetTagItem("gen_ai.tool.name")!).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.Equal(43, tool.GetTagItem("tool.rows")));
        Assert.Equal((1900, 1200, 50), (rounds[0].GetTagItem("gen_ai.usage.input_tokens"), rounds[0].GetTagItem("gen_ai.usage.cached_tokens"), rounds[0].GetTagItem("gen_ai.usage.output_tokens")));
    }

    [Fact]
    public async Task A_failed_turn_says_so_and_its_round_why()
    {
        scene.Endpoint.Refuse(HttpStatusCode.TooManyRequests, "{}", ("retry-after", "420"), ("x-request-id", "req_9"));

        await AskAsync(TestContext.Current.CancellationToken);

        var (turn, round) = (stopped.Single(span => span.OperationName == "turn"), stopped.Single(span => span.OperationName == "chat big"));
        Assert.Equal(("Failed", ActivityStatusCode.Error), (turn.GetTagItem("turn.status"), turn.Status));
        Assert.Equal((ActivityStatusCode.Error, "Limited", "req_9"), (round.Status, round.StatusDescription, round.GetTagItem("gen_ai.response.id")));
    }

    [Fact]
    public async Task A_stopped_turn_leaves_no_round_without_its_end()
    {
        using var stop = new CancellationTokenSource();
        var stream = ScriptedStream.Endless(Sse.Say("43 RFIs"));
        scene.Endpoint.ReplyWith(stream);

        var turn = AskAsync(stop.Token);
        await stream.ReadOut.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await turn;

        Assert.Equal("Cancelled", stopped.Single(span => span.OperationName == "turn").GetTagItem("turn.status"));
        Assert.Equal("Stopped", stopped.Single(span => span.OperationName == "chat big").StatusDescription);
    }

    private Task<TurnOutcome> AskAsync(CancellationToken cancellationToken)
    {
        Activity.Current = root;
        return scene.AskAsync(cancellationToken);
    }
}
