namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Refuses what the vendor refuses, so that a mistake of ours shows here and not first with a real key.</summary>
internal static class RequestCheck
{
    private static readonly string[] Roles = ["system", "developer", "user", "assistant", "tool"];

    public static ModelProblem? Find(ChatRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
            return ModelProblem.BadRequest("'model' : property 'model' is missing");
        if (request.Messages is not { Count: > 0 } messages)
            return ModelProblem.BadRequest("'messages' : minimum number of items is 1");
        if (request.N is not (null or 1))
            return ModelProblem.BadRequest("'n' : only 1 is supported");
        if (request.LogitBias is not null || request.Logprobs == true || request.TopLogprobs is not null)
            return ModelProblem.BadRequest("logit_bias, logprobs and top_logprobs are not supported");
        if (messages.FirstOrDefault(message => !Roles.Contains(message.Role)) is { } odd)
            return ModelProblem.BadRequest($"'messages' : discriminator property 'role' has invalid value '{odd.Role}'");
        if (messages.Any(message => message.Name is not null))
            return ModelProblem.BadRequest("'messages' : property 'name' is unsupported");
        return CallsAndResults(messages);
    }

    private static ModelProblem? CallsAndResults(List<ChatMessage> messages)
    {
        var waiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            if (message.Role == "tool" && !waiting.Remove(message.ToolCallId ?? ""))
                return ModelProblem.BadRequest("messages with role 'tool' must be a response to a preceding message with 'tool_calls'");
            if (message.Role != "tool" && waiting.Count > 0)
                return Unanswered();
            foreach (var call in message.ToolCalls ?? [])
                waiting.Add(call.Id);
        }

        return waiting.Count > 0 ? Unanswered() : null;
    }

    private static ModelProblem Unanswered() => ModelProblem.BadRequest("an assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'");
}
