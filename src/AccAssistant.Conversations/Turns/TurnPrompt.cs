namespace AccAssistant.Conversations.Turns;

/// <summary>What the model is told of the project, the person, the calendar and what was looked up last; follows the fixed prefix.</summary>
public delegate string TurnPrompt(TurnWork work);
