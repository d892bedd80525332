using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>What a tool call came to.</summary>
/// <param name="Text">Goes to the model.</param>
/// <param name="Activity">Goes to the page and the store.</param>
public sealed record ToolOutcome(string Text, ToolActivity Activity)
{
    /// <summary>What the records answered, for answers made by code; null when they were not asked.</summary>
    public RecordReply? Reply { get; init; }

    /// <summary>Labels of records in it whose text reads like an instruction to a model.</summary>
    public IReadOnlyList<string> Instructing { get; init; } = [];
}
