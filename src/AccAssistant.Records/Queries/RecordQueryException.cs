namespace AccAssistant.Records.Queries;

/// <summary>The query cannot be understood. The message names the allowed words.</summary>
public sealed class RecordQueryException(string message) : Exception(message);
