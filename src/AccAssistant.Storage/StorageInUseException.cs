namespace AccAssistant.Storage;

/// <summary>The data folder, or the database, belongs to another running app. The message says what to do.</summary>
public sealed class StorageInUseException(string message, Exception? inner = null) : Exception(message, inner);
