namespace AccAssistant.Conversations.Turns;

/// <summary>The fixed prefix of every request, byte-identical.</summary>
public delegate string SystemPrompt();
