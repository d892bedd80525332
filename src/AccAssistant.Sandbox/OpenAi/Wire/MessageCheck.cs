using System.Text.Json;

namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>What each message must be by itself.</summary>
internal static class MessageCheck
{
    private static readonly string[] Roles = ["system", "developer", "user", "assistant", "tool"];

    public static ModelProblem? Find(ChatMessage message)
    {
        if (!Roles.Contains(message.Role))
            return Bad($"discriminator property 'role' has invalid value '{message.Role}'");
        if (message.Name is not null)
            return Bad("property 'name' is unsupported");
        if (message.ToolCallId is not null && message.Role != "tool")
            return Bad($"property 'tool_call_id' is unsupported for role '{message.Role}'");
        if (message.ToolCalls is not null && message.Role != "assistant")
            return Bad($"property 'tool_calls' is unsupported for role '{message.Role}'");
        if (message.Content is null or { ValueKind: JsonValueKind.Null } && message.ToolCalls is null)
            return Bad("property 'content' is missing");
        if (message.ToolCalls is { Count: 0 })
            return Bad("'tool_calls' : minimum number of items is 1");
        return message.ToolCalls?.Select(Find).FirstOrDefault(problem => problem is not null);
    }

    private static ModelProblem? Find(WireCall call)
    {
        if (call.Id.Length == 0 || call.Type != "function")
            return Bad("a tool call needs an id and the type 'function'");
        if (!RequestCheck.ToolName().IsMatch(call.Function.Name))
            return Bad($"'{call.Function.Name}' is not the name of a tool");
        return IsObject(call.Function.Arguments) ? null : Bad($"arguments of '{call.Function.Name}' must be a JSON object");
    }

    private static bool IsObject(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ModelProblem Bad(string what) => ModelProblem.BadRequest($"'messages' : {what}");
}
