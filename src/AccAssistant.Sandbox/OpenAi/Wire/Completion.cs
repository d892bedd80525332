namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>The shapes of an answer, whole and in chunks, for one request.</summary>
internal sealed class Completion(string model, long created)
{
    private readonly string id = $"chatcmpl-{Guid.NewGuid():D}";

    public string RequestId { get; } = $"req_{Guid.NewGuid():N}"[..28];

    public string Whole(Reply reply, string finish, TokenUsage usage) => WireJson.Write(new
    {
        id,
        @object = "chat.completion",
        created,
        model,
        choices = new[] { new { index = 0, message = Message(reply), logprobs = (object?)null, finish_reason = finish } },
        usage,
        system_fingerprint = "fp_demo",
        x_groq = new { id = RequestId },
    });

    /// <param name="delta">What is new; empty in the last chunk.</param>
    /// <param name="groq">Only in the first and the last chunk.</param>
    public string Chunk(object delta, string? finish = null, object? groq = null) => groq is null
        ? WireJson.Write(new { id, @object = "chat.completion.chunk", created, model, system_fingerprint = "fp_demo", choices = Choices(delta, finish) })
        : WireJson.Write(new { id, @object = "chat.completion.chunk", created, model, system_fingerprint = "fp_demo", choices = Choices(delta, finish), x_groq = groq });

    public string UsageChunk(TokenUsage usage) =>
        WireJson.Write(new { id, @object = "chat.completion.chunk", created, model, system_fingerprint = "fp_demo", choices = Array.Empty<object>(), usage });

    /// <summary>With those choices and nothing said; null leaves even the list away.</summary>
    public string WordlessChunk(object[]? choices) => choices is null
        ? WireJson.Write(new { id, @object = "chat.completion.chunk", created, model, system_fingerprint = "fp_demo" })
        : WireJson.Write(new { id, @object = "chat.completion.chunk", created, model, system_fingerprint = "fp_demo", choices });

    public string GroqChunk() =>
        WireJson.Write(new { id, @object = "chat.completion.chunk", created, model, x_groq = new { id = RequestId } });

    private static object[] Choices(object delta, string? finish) => [new { index = 0, delta, logprobs = (object?)null, finish_reason = finish }];

    private static object Message(Reply reply) => reply.Calls.Count == 0
        ? new { role = "assistant", content = reply.Text }
        : new { role = "assistant", content = reply.Text.Length == 0 ? null : reply.Text, tool_calls = reply.Calls.Select(call => new { id = call.Id, type = "function", function = new { name = call.Tool, arguments = call.Arguments } }) };
}
