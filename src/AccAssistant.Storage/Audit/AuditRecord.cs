namespace AccAssistant.Storage.Audit;

/// <summary>An event as an operator reads it.</summary>
/// <param name="Name">Of its person; null where nobody is known, or the name was forgotten.</param>
public sealed record AuditRecord(AuditRow Row, string? Name);
