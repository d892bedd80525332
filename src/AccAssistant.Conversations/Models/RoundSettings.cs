using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace AccAssistant.Conversations.Models;

/// <summary>What goes with every request.</summary>
internal static class RoundSettings
{
    /// <summary>Efforts the client refuses although an endpoint may know them.</summary>
    private static readonly string[] OutsideClient = ["none", "default"];

    public static OpenAIPromptExecutionSettings From(LlmOptions options, int maxOutputTokens)
    {
        var settings = new OpenAIPromptExecutionSettings
        {
            Temperature = 0.2,
            MaxTokens = maxOutputTokens,
            // Invented arguments are never run by the library: the turn sees every call first.
            FunctionChoiceBehavior = FunctionChoiceBehavior.Auto(
                autoInvoke: false,
                options: new FunctionChoiceBehaviorOptions
                {
                    AllowParallelCalls = false,
                    AllowStrictSchemaAdherence = options.StrictToolSchemas,
                }),
        };
        if (OutsideClient.Contains(options.ReasoningEffort))
        {
            settings.ExtraBody = new Dictionary<string, object?> { ["reasoning_effort"] = options.ReasoningEffort };
        }
        else if (options.ReasoningEffort.Length > 0)
        {
            settings.ReasoningEffort = options.ReasoningEffort;
        }

        return settings;
    }
}
