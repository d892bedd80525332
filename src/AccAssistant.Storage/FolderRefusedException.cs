namespace AccAssistant.Storage;

/// <summary>A folder named in the settings cannot be used. The message names the key and says what to do.</summary>
public sealed class FolderRefusedException(string message, Exception? inner = null) : Exception(message, inner);
