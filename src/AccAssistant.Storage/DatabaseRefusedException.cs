namespace AccAssistant.Storage;

/// <summary>The database named in the settings cannot be used. The message names the key and says what to do.</summary>
public sealed class DatabaseRefusedException(string message, Exception? inner = null) : Exception(message, inner);
