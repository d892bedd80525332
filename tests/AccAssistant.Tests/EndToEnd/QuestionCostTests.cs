using System.Net;
using System.Text.Json;
using AccAssistant.Conversations.Models;
using AccAssistant.Storage;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What one question costs through the whole app with a free key: everything sent and received, counted as the model counts.</summary>
public sealed class QuestionCostTests : IAsyncLifetime
{
    private const int Allowed = 4_500;

    private const string FortyThree = """{"where":"status: any; division: 22, 14, 12; group: division"}""";

    private const string Thought = "The person wants the submittals of three divisions with their holders. I should call submittals-query with the divisions and a group, then give the count, a short breakdown and the table.";

    private const string Spoken =
        "**43 submittals** belong to plumbing, conveying equipment and furnishings.\n\nBy division: 22 Plumbing 25, 14 Conveying Equipment 10, 12 Furnishings 8.\n\n[table r1]\n\n"
        + "Next steps:\n- Show only those that are overdue\n- Group them by ball in court\n- List those required on job next month";

    private readonly AppFixture app = new(null, "--Llm:Preset=Free");

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_question_with_a_result_of_43_rows_costs_at_most_4500_tokens()
    {
        app.Model
            .Answer(() => Sse.Response([Sse.Role(), Think(Thought), Sse.Call("call_1", "submittals-query", FortyThree), Sse.Finish("tool_calls"), Sse.Usage(1, 1), Sse.Done]))
            .Answer(() => Sse.Response([Sse.Role(), Think(Thought), Sse.Say(Spoken), Sse.Finish("stop"), Sse.Usage(1, 1), Sse.Done]));
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync("Which submittals do we have for plumbing, elevators and furnishings, and who has them?");

        Assert.Equal((TurnStatus.Completed, 2), (screen.Ended!.Status, app.Model.Exchanges.Count));
        var result = app.Model.Exchanges[1].Messages[^1].GetProperty("content").GetString()!;
        Assert.Contains(" | 43 of ", result, StringComparison.Ordinal);
        var cost = app.Model.Exchanges.Sum(exchange => Sent(exchange) + Received(exchange));
        TestContext.Current.SendDiagnosticMessage(
            "one question: {0} tokens; {1}; result {2} tokens, {3}",
            cost,
            string.Join(", ", app.Model.Exchanges.Select(exchange => $"sent {Sent(exchange)} received {Received(exchange)}")),
            TokenCounter.Count(result),
            result.Split('\n')[^2]);
        Assert.InRange(cost, 2 * 1_200, Allowed);
    }

    [Fact]
    public async Task Everything_that_never_changes_is_the_same_bytes_whoever_asks_whatever_of_whichever_model()
    {
        app.Model
            .Answer(() => Sse.Response(Sse.Text("One.")))
            .Answer(() => Sse.Response(Sse.Calls(("call_1", "rfis-query", """{"where":"status: open"}"""))))
            .Answer(() => Sse.Response(Sse.Text("Two.")))
            .Answer(Limited)
            .Answer(() => Sse.Response(Sse.Text("Three.")));
        await using var danas = await app.OpenChatAsync("Dana", Projects.Riverside);
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Greenfield, "Europe/Berlin");

        await danas.AskAsync("How many RFIs are open?");
        await danas.AskAsync("And how many of those are overdue?");
        await priyas.AskAsync("Wie viele Mängel sind offen?");

        var bodies = app.Model.Exchanges;
        Assert.Equal(["demo-model", "demo-model", "demo-model", "demo-model", "demo-model-small"], bodies.Select(exchange => exchange.Body.GetProperty("model").GetString()));
        Assert.Single(bodies.Select(Fixed).Distinct());
        Assert.All(bodies.Take(3), exchange => Assert.Contains("Asked by: Dana Kowalski", exchange.Messages[1].GetRawText(), StringComparison.Ordinal));
        Assert.Contains("Asked by: Priya Shah", bodies[^1].Messages[1].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_goes_out_that_the_endpoint_refuses()
    {
        app.Model.Answer(() => Sse.Response(Sse.Text("One.")));
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        await chat.AskAsync("How many RFIs are open?");

        Assert.Equal(
            ["max_completion_tokens", "messages", "model", "parallel_tool_calls", "reasoning_effort", "stream", "stream_options", "temperature", "tool_choice", "tools"],
            app.Model.Exchanges[0].Body.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.All(app.Model.Exchanges[0].Messages, message => Assert.Equal(["content", "role"], message.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));
    }

    private static HttpResponseMessage Limited()
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("""{"error":{"message":"no","code":"rate_limit_exceeded"}}""") };
        response.Headers.TryAddWithoutValidation("retry-after", "420");
        return response;
    }

    private static string Think(string text) => Sse.Frame(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "m", choices = new[] { new { index = 0, delta = new { reasoning = text } } } });

    /// <summary>The body without the model's name and without what follows the fixed prompt.</summary>
    private static string Fixed(ModelExchange exchange) => string.Join(
        '\n',
        exchange.Body.EnumerateObject().Where(property => property.Name is not "model").Select(property => $"{property.Name}={(property.Name == "messages" ? exchange.Messages[0] : property.Value).GetRawText()}"));

    private static int Sent(ModelExchange exchange) =>
        TokenCounter.Count(exchange.Body.GetProperty("tools").GetRawText()) + exchange.Messages.Sum(message => TokenCounter.PerMessage + Content(message, "content") + Calls(message));

    private static int Received(ModelExchange exchange) =>
        TokenCounter.PerMessage + exchange.Deltas.Sum(delta => Content(delta, "content") + Content(delta, "reasoning") + Calls(delta));

    private static int Content(JsonElement message, string name) =>
        message.TryGetProperty(name, out var content) && content.ValueKind == JsonValueKind.String ? TokenCounter.Count(content.GetString()!) : 0;

    private static int Calls(JsonElement message) =>
        message.TryGetProperty("tool_calls", out var calls) ? calls.EnumerateArray().Sum(call => TokenCounter.Count(call.GetRawText())) : 0;
}
