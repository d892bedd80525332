namespace AccAssistant.Conversations.Models;

/// <summary>The OpenAI-compatible endpoint and what a turn may cost.</summary>
public sealed class LlmOptions
{
    public const string Section = "Llm";

    public string Endpoint { get; set; } = "https://api.groq.com/openai/v1";

    public string ApiKey { get; set; } = "";

    public string Model { get; set; } = "openai/gpt-oss-120b";

    public string FallbackModel { get; set; } = "openai/gpt-oss-20b";

    /// <summary>low, medium or high; empty sends none.</summary>
    public string ReasoningEffort { get; set; } = "low";

    public int MaxTurnTokens { get; set; } = 6000;

    public int MaxToolResultTokens { get; set; } = 1200;

    public int MaxOutputTokens { get; set; } = 800;

    public int MaxRounds { get; set; } = 4;
}
