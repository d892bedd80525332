namespace AccAssistant.Conversations.Turns;

/// <summary>Makes the tools of one turn.</summary>
public delegate ITurnTools TurnToolsFor(TurnWork work);
