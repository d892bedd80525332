using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Plugins;

/// <summary>The look-ups a turn's kernel is bound to.</summary>
internal delegate ProjectLookups LookupsOf(Kernel kernel);
