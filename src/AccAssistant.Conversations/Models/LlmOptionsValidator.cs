using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Models;

/// <summary>Stops the start on a setting that cannot work; each message names the key and the fix.</summary>
internal sealed class LlmOptionsValidator : IValidateOptions<LlmOptions>
{
    public const string GroqHost = "api.groq.com";

    private static readonly string[] Efforts = ["", "none", "default", "minimal", "low", "medium", "high"];

    public ValidateOptionsResult Validate(string? name, LlmOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(LlmOptions options)
    {
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            yield return "Llm:Endpoint must be an absolute http or https address such as https://api.groq.com/openai/v1.";
        }
        else if (endpoint.Host == GroqHost && options.ApiKey.Trim().Length == 0)
        {
            yield return "Llm:ApiKey is empty: set it, or GROQ_API_KEY, to a key from console.groq.com, or point Llm:Endpoint at another server.";
        }

        if (options.ApiKey.StartsWith('<') || options.ApiKey.StartsWith("your", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Llm:ApiKey still holds a placeholder: set it to the real key.";
        }

        if (options.Model.Trim().Length == 0)
        {
            yield return "Llm:Model is empty: set it to a model with tool calling, such as openai/gpt-oss-120b.";
        }

        if (!Efforts.Contains(options.ReasoningEffort))
        {
            yield return "Llm:ReasoningEffort must be low, medium, high, minimal, none, default or empty.";
        }

        if (options.Preset is not ("" or LlmOptions.Free or LlmOptions.Developer))
        {
            yield return "Llm:Preset must be Free, Developer or empty (whichever fits the endpoint's limits).";
        }

        foreach (var (key, value, least, most) in Ranges(options))
        {
            if (value < least || value > most)
            {
                yield return $"Llm:{key} is {value}: set it between {least} and {most}.";
            }
        }
    }

    private static (string Key, long? Value, long Least, long Most)[] Ranges(LlmOptions options) =>
    [
        (nameof(options.MaxTurnTokens), options.MaxTurnTokens, 2_000, 1_000_000),
        (nameof(options.MaxToolResultTokens), options.MaxToolResultTokens, 200, 50_000),
        (nameof(options.MaxHistoryTokens), options.MaxHistoryTokens, 0, 100_000),
        (nameof(options.MaxOutputTokens), options.MaxOutputTokens, 100, 65_536),
        (nameof(options.MaxRounds), options.MaxRounds, 1, 10),
        (nameof(options.DailyTokensPerPerson), options.DailyTokensPerPerson, 0, long.MaxValue),
        (nameof(options.DailyTokens), options.DailyTokens, 0, long.MaxValue),
        (nameof(options.IdleSeconds), options.IdleSeconds, 1, 300),
    ];
}
