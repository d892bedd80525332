using System.Collections.Concurrent;
using System.Diagnostics;
using AccAssistant.Acc.Http;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Support;
using AccAssistant.Web;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What an operator sees of a turn: its rounds, their tools, the requests to Autodesk under them, and no content.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class SpanTests(AppFixture app)
{
    [Fact]
    public async Task A_turn_leads_over_its_round_and_tool_to_the_requests_it_caused()
    {
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => TelemetryServices.Sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        const string question = "RFI 12 Marker-Xylophone";

        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        var reply = await chat.SendAsync(question);
        await chat.ReadAsync(reply.TurnId!.Value);

        var turn = Assert.Single(spans, span => span.OperationName == "turn" && Equals(span.GetTagItem("turn.id"), reply.TurnId));
        var mine = spans.Where(span => span.TraceId == turn.TraceId).ToList();
        var rounds = mine.Where(span => span.Source.Name == ModelRound.Telemetry && span.ParentSpanId == turn.SpanId).ToList();
        Assert.True(rounds.Count >= 2);
        Assert.All(rounds, round =>
        {
            Assert.NotNull(round.GetTagItem("gen_ai.request.model"));
            Assert.True(round.GetTagItem("gen_ai.usage.input_tokens") is int and > 0);
            Assert.True(round.GetTagItem("gen_ai.usage.output_tokens") is int and > 0);
            Assert.NotNull(round.GetTagItem("gen_ai.usage.cached_tokens"));
            Assert.NotNull(round.GetTagItem("gen_ai.response.finish_reasons"));
            Assert.NotNull(round.GetTagItem("gen_ai.response.id"));
        });
        var tool = Assert.Single(mine, span => span.OperationName == "execute_tool rfis-get");
        Assert.Contains(rounds, round => round.SpanId == tool.ParentSpanId);
        var requests = mine.Where(span => span.Source.Name == AccHttp.Telemetry).ToList();
        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.Contains(tool.SpanId, Ancestors(request, mine)));
        Assert.DoesNotContain(mine, span => span.TagObjects.Any(tag => tag.Value?.ToString()?.Contains("Marker-Xylophone", StringComparison.OrdinalIgnoreCase) == true));
    }

    private static IEnumerable<ActivitySpanId> Ancestors(Activity span, IReadOnlyList<Activity> all)
    {
        for (var at = span; at is not null; at = all.FirstOrDefault(one => one.SpanId == at.ParentSpanId))
            yield return at.ParentSpanId;
    }
}
