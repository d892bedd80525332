using System.Text.Json;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>Names of calls.</summary>
internal static class CallKey
{
    public static string FullName(FunctionCallContent call) =>
        string.IsNullOrEmpty(call.PluginName) ? call.FunctionName : $"{call.PluginName}-{call.FunctionName}";

    public static string Json(FunctionCallContent call) =>
        JsonSerializer.Serialize(call.Arguments?.ToDictionary(argument => argument.Key, argument => argument.Value) ?? []);

    /// <summary>Equal for calls that ask the same: order and unset arguments do not count.</summary>
    public static string Of(FunctionCallContent call)
    {
        var given = call.Arguments?
            .Select(argument => (argument.Key, Value: argument.Value?.ToString() ?? ""))
            .Where(argument => argument.Value is not ("" or "null"))
            .OrderBy(argument => argument.Key, StringComparer.Ordinal)
            .Select(argument => $"{argument.Key}={argument.Value.Trim()}");
        // Arguments that could not be read are never the same as none.
        var unreadable = call.Exception is null ? "" : call.Id;
        return string.Join('\u001f', [FullName(call), unreadable, .. given ?? []]);
    }
}
