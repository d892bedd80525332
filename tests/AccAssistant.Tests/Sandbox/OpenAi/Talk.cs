using System.Net.Http.Json;
using System.Text.Json;

namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>A conversation with the pretend model: what is sent grows message by message, as a turn's does.</summary>
internal sealed class Talk(HttpClient client)
{
    private static readonly string[] AllTools = ["issues-query", "issues-get", "rfis-query", "rfis-get", "submittals-query", "submittals-get", "project-overview", "project-find", "project-people", "project-files"];

    private readonly List<object> messages = [new { role = "system", content = "rules" }];

    /// <summary>The result before this question, as the app tells it.</summary>
    public Talk Last(string query)
    {
        messages.Insert(1, new { role = "system", content = $"Project: Riverside\nLast result: {query}" });
        return this;
    }

    public IReadOnlyList<string> Tools { get; init; } = AllTools;

    public bool? Parallel { get; init; }

    public string Model { get; init; } = "demo-model";

    public int? MaxTokens { get; init; }

    public Talk Says(string question)
    {
        messages.Add(new { role = "user", content = question });
        return this;
    }

    public Talk Answered(string answer)
    {
        messages.Add(new { role = "assistant", content = answer });
        return this;
    }

    /// <summary>Adds the calls as the model made them and their results, in order.</summary>
    public Talk Gets(Spoken calls, params string[] results)
    {
        messages.Add(new { role = "assistant", content = (string?)null, tool_calls = calls.Calls.Select(call => new { id = call.Id, type = "function", function = new { name = call.Tool, arguments = call.Arguments } }) });
        foreach (var (call, result) in calls.Calls.Zip(results))
            messages.Add(new { role = "tool", tool_call_id = call.Id, content = result });
        return this;
    }

    /// <summary>The reply in one piece.</summary>
    public async Task<Spoken> WholeAsync()
    {
        using var response = await SendAsync(stream: false);
        response.EnsureSuccessStatusCode();
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var choice = body.RootElement.GetProperty("choices")[0];
        var message = choice.GetProperty("message");
        var calls = message.TryGetProperty("tool_calls", out var list) ? list.EnumerateArray().Select(Call).ToList() : [];
        return new Spoken(message.GetProperty("content").GetString() ?? "", calls, choice.GetProperty("finish_reason").GetString()!);
    }

    /// <summary>The raw bytes of a streamed reply.</summary>
    public async Task<string> StreamAsync()
    {
        using var response = await SendAsync(stream: true);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SendAsync(bool stream) => client.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, "/v1/chat/completions") { Content = JsonContent.Create(Body(stream)) },
        HttpCompletionOption.ResponseHeadersRead,
        TestContext.Current.CancellationToken);

    private Dictionary<string, object?> Body(bool stream)
    {
        var body = new Dictionary<string, object?> { ["model"] = Model, ["messages"] = messages, ["stream"] = stream };
        if (stream)
            body["stream_options"] = new { include_usage = true };
        if (Tools.Count > 0)
            body["tools"] = Tools.Select(name => new { type = "function", function = new { name, parameters = new { type = "object" } } });
        if (Parallel is not null)
            body["parallel_tool_calls"] = Parallel;
        if (MaxTokens is not null)
            body["max_completion_tokens"] = MaxTokens;
        return body;
    }

    private static SpokenCall Call(JsonElement call) =>
        new(call.GetProperty("id").GetString()!, call.GetProperty("function").GetProperty("name").GetString()!, call.GetProperty("function").GetProperty("arguments").GetString()!);
}
