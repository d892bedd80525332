using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>Makes the tools of one turn.</summary>
public delegate ITurnTools TurnToolsFor(RecordContext context);
