using System.Text.Json;

namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>A request for a completion: all the vendor takes, read or not.</summary>
internal sealed class ChatRequest
{
    public string? Model { get; set; }

    public List<ChatMessage>? Messages { get; set; }

    public List<ToolOffer>? Tools { get; set; }

    /// <summary><c>none</c>, <c>auto</c>, <c>required</c> or an object naming one function.</summary>
    public JsonElement? ToolChoice { get; set; }

    public bool? ParallelToolCalls { get; set; }

    public bool? Stream { get; set; }

    public StreamOptions? StreamOptions { get; set; }

    public int? MaxCompletionTokens { get; set; }

    public int? MaxTokens { get; set; }

    public double? Temperature { get; set; }

    public double? TopP { get; set; }

    public long? Seed { get; set; }

    /// <summary>A string or a list.</summary>
    public JsonElement? Stop { get; set; }

    public string? User { get; set; }

    public string? ReasoningEffort { get; set; }

    public string? ReasoningFormat { get; set; }

    public bool? IncludeReasoning { get; set; }

    public string? ServiceTier { get; set; }

    public JsonElement? ResponseFormat { get; set; }

    public bool? DisableToolValidation { get; set; }

    public int? N { get; set; }

    public JsonElement? LogitBias { get; set; }

    public bool? Logprobs { get; set; }

    public int? TopLogprobs { get; set; }
}
