using System.Collections.Concurrent;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace AccAssistant.Conversations.Models;

/// <summary>What the offered tools cost in every request.</summary>
internal static class ToolTokens
{
    private static readonly ConcurrentDictionary<string, int> Known = new(StringComparer.Ordinal);

    public static int Of(Kernel kernel, bool strict)
    {
        var functions = kernel.Plugins.GetFunctionsMetadata();
        return Known.GetOrAdd(string.Join(' ', functions.Select(function => $"{function.PluginName}-{function.Name}")) + strict, _ => functions.Sum(function => Count(function, strict)));
    }

    private static int Count(KernelFunctionMetadata function, bool strict)
    {
        var tool = function.ToOpenAIFunction().ToFunctionDefinition(strict);
        return TokenCounter.Count($$$"""{"type":"function","function":{"description":"{{{tool.FunctionDescription}}}","name":"{{{tool.FunctionName}}}","strict":{{{(strict ? "true" : "false")}}},"parameters":{{{tool.FunctionParameters}}}}},""");
    }
}
