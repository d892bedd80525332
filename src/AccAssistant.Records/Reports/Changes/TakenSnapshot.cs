using AccAssistant.Storage;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>A snapshot without its records.</summary>
/// <param name="Day">In the project's time zone.</param>
/// <param name="TakenAt">Nothing in it is older.</param>
public sealed record TakenSnapshot(Guid Id, SnapshotKind Kind, DateOnly Day, DateTimeOffset TakenAt);
