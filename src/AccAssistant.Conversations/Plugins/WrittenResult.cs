using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Plugins;

/// <summary>A result as text for the model.</summary>
/// <param name="Named">The records the text names, in its order.</param>
internal sealed record WrittenResult(string Text, IReadOnlyList<RecordLink> Named);
