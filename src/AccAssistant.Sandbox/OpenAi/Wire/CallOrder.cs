namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Every call is answered, once and at once, and nothing is answered that was not called.</summary>
internal static class CallOrder
{
    public static ModelProblem? Find(List<ChatMessage> messages)
    {
        var waiting = new HashSet<string>(StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            if (message.Role == "tool" && !waiting.Remove(message.ToolCallId ?? ""))
                return ModelProblem.BadRequest("messages with role 'tool' must be a response to a preceding message with 'tool_calls'");
            if (message.Role != "tool" && waiting.Count > 0)
                return Unanswered();
            foreach (var call in message.ToolCalls ?? [])
            {
                if (!known.Add(call.Id))
                    return ModelProblem.BadRequest($"'messages' : duplicate tool call id '{call.Id}'");
                waiting.Add(call.Id);
            }
        }

        return waiting.Count > 0 ? Unanswered() : null;
    }

    private static ModelProblem Unanswered() => ModelProblem.BadRequest("an assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'");
}
