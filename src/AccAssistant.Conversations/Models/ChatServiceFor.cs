using Microsoft.SemanticKernel.ChatCompletion;

namespace AccAssistant.Conversations.Models;

/// <summary>Finds the chat completion of a model by its id; all share one client.</summary>
public delegate IChatCompletionService ChatServiceFor(string modelId);
