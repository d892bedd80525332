using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>Follows the prefix: project, person, today, time zone.</summary>
public delegate string TurnPrompt(RecordContext context, string userName, DateTimeOffset now);
