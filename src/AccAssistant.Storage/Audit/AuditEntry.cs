namespace AccAssistant.Storage.Audit;

/// <summary>What waits to be written.</summary>
/// <param name="Row">Null for a mark: <paramref name="Written"/> is told once all before it is in the store.</param>
/// <param name="Name">Of the row's person, where it is news.</param>
internal sealed record AuditEntry(AuditRow? Row, string? Name, TaskCompletionSource? Written);
