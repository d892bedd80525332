using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>Fresh tools for one turn in that project.</summary>
public delegate ITurnTools TurnToolsFor(RecordContext context);
