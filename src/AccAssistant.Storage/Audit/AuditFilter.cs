namespace AccAssistant.Storage.Audit;

/// <summary>Which events are looked for; what is null leaves all.</summary>
/// <param name="Person">An Autodesk id, or a part of a name in any case.</param>
/// <param name="From">The first moment.</param>
/// <param name="Before">The first moment that is too late.</param>
public sealed record AuditFilter(string? Person = null, Guid? Project = null, AuditKind? Kind = null, DateTimeOffset? From = null, DateTimeOffset? Before = null);
