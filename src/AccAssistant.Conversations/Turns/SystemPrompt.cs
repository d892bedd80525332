namespace AccAssistant.Conversations.Turns;

<<<<<<< HEAD
/// <summary>The fixed prefix of every request, byte-identical.</summary>
=======
/// <summary>The fixed text every request begins with, byte-identical from turn to turn so that the endpoint can cache it.</summary>
>>>>>>> turns
public delegate string SystemPrompt();
