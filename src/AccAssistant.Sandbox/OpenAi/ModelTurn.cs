using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>One request: scenario first, then the rules, then the wire.</summary>
internal sealed class ModelTurn(HttpContext http, ChatRequest request, int requestLength, SandboxOptions options, TimeProvider time)
{
    private readonly Dialogue dialogue = new(request);
    private readonly EventStream stream = new(http, time);

    private Scenario Scenario => dialogue.Scenario;

    /// <param name="repeated">The very same request was here before.</param>
    public async Task AnswerAsync(bool repeated, RefusedOnce refused)
    {
        if (Scenario.Refuses(new ScenarioRequest(request.Model!, repeated, dialogue, refused)) is { } problem)
            await problem.WriteAsync(http);
        else if (Scenario.Instead is { } instead)
            await instead(http, stream);
        else
            await ReplyAsync();
    }

    private async Task ReplyAsync()
    {
        var completion = new Completion(request.Model!, time.GetUtcNow().ToUnixTimeSeconds());
        var (reply, finish) = Limited(Scenario.Says(dialogue, DemoModel.Answer(dialogue)));
        var usage = new TokenUsage(TokenUsage.Estimate(requestLength), TokenUsage.Estimate(reply.Text.Length + reply.Calls.Sum(call => call.Arguments.Length + call.Tool.Length)));
        if (request.Stream != true)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(completion.Whole(reply, finish, usage), http.RequestAborted);
            return;
        }

        await new StreamedReply(stream, completion, Pace()).WriteAsync(reply, Scenario.Fault, finish, usage, request.StreamOptions?.IncludeUsage == true);
    }

    private (Reply Reply, string Finish) Limited(Reply reply)
    {
        if (reply.Calls.Count > 0)
            return (reply, "tool_calls");
        var most = request.MaxCompletionTokens ?? request.MaxTokens;
        return most is { } tokens && TokenUsage.Estimate(reply.Text.Length) > tokens && !Scenario.Slow
            ? (Reply.Of(reply.Text[..TokenUsage.Characters(tokens)]), "length")
            : (reply, "stop");
    }

    private TimeSpan Pace() => TimeSpan.FromMilliseconds(
        Scenario.Slow ? Math.Max(options.SlowPaceMilliseconds, options.ModelPaceMilliseconds) : options.ModelPaceMilliseconds);
}
