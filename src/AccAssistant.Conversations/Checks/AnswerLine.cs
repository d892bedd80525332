namespace AccAssistant.Conversations.Checks;

/// <summary>A line of an answer's Markdown and what it belongs to.</summary>
/// <param name="Block">Lines without a blank one between them have the same.</param>
internal readonly record struct AnswerLine(int Start, int End, int Block, bool IsItem, bool IsRow, bool IsStep);
