using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>What changes from turn to turn and follows the fixed text: the project, the person, today.</summary>
public delegate string TurnPrompt(RecordContext context, string userName);
