using System.Text.Json;

namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>A request for a completion, as far as the pretend model reads it.</summary>
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

    public int? N { get; set; }

    public JsonElement? LogitBias { get; set; }

    public bool? Logprobs { get; set; }

    public int? TopLogprobs { get; set; }
}
