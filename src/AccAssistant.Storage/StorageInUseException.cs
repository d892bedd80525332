namespace AccAssistant.Storage;

/// <summary>The data folder belongs to another running app. The message says what to do.</summary>
public sealed class StorageInUseException(string message, Exception inner) : Exception(message, inner);
