namespace AccAssistant.Conversations.Turns;

/// <summary>The fixed text every request begins with, byte-identical from turn to turn so that the endpoint can cache it.</summary>
public delegate string SystemPrompt();
