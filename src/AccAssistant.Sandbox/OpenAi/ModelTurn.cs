using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>One request: scenario first, then the rules, then the wire.</summary>
internal sealed class ModelTurn(HttpContext http, ChatRequest request, int requestLength, SandboxOptions options, TimeProvider time)
{
    private readonly Dialogue dialogue = new(request);
    private readonly EventStream stream = new(http, time);

    /// <param name="repeated">The very same request was here before.</param>
    public async Task AnswerAsync(bool repeated)
    {
        var scenario = dialogue.Scenario;
        if (ScenarioProblems.Find(scenario, request.Model!, repeated) is { } problem)
            await problem.WriteAsync(http);
        else if (!await WroteSomethingElseAsync(scenario))
            await ReplyAsync(scenario);
    }

    private async Task<bool> WroteSomethingElseAsync(string? scenario)
    {
        switch (scenario)
        {
            case "html":
                http.Response.ContentType = "text/html";
                await http.Response.WriteAsync("<!doctype html><title>Gateway</title><p>Please try again later.</p>", http.RequestAborted);
                return true;
            case "json-error":
                http.Response.ContentType = "application/json";
                await http.Response.WriteAsync(ScenarioProblems.MidStream.Json(), http.RequestAborted);
                return true;
            case "silence-headers":
                await stream.SilenceAsync();
                return true;
            case "abort":
                http.Abort();
                return true;
            default:
                return false;
        }
    }

    private async Task ReplyAsync(string? scenario)
    {
        var completion = new Completion(request.Model!, time.GetUtcNow().ToUnixTimeSeconds());
        var (reply, finish) = Limited(ScenarioReplies.Change(scenario, dialogue, DemoModel.Answer(dialogue)));
        var usage = new TokenUsage(TokenUsage.Estimate(requestLength), TokenUsage.Estimate(reply.Text.Length + reply.Calls.Sum(call => call.Arguments.Length + call.Tool.Length)));
        if (request.Stream != true)
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync(completion.Whole(reply, finish, usage), http.RequestAborted);
            return;
        }

        var fault = StreamFaults.For(scenario, isAnswer: reply.Calls.Count == 0);
        await new StreamedReply(stream, completion, Pace(scenario)).WriteAsync(reply, fault, finish, usage, request.StreamOptions?.IncludeUsage == true);
    }

    private (Reply Reply, string Finish) Limited(Reply reply)
    {
        if (reply.Calls.Count > 0)
            return (reply, "tool_calls");
        var most = request.MaxCompletionTokens ?? request.MaxTokens;
        return most is { } tokens && TokenUsage.Estimate(reply.Text.Length) > tokens && dialogue.Scenario != "slow"
            ? (Reply.Of(reply.Text[..TokenUsage.Characters(tokens)]), "length")
            : (reply, "stop");
    }

    private TimeSpan Pace(string? scenario) => TimeSpan.FromMilliseconds(
        scenario == "slow" ? Math.Max(options.SlowPaceMilliseconds, options.ModelPaceMilliseconds) : options.ModelPaceMilliseconds);
}
