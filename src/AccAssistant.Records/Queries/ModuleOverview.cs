using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>A module's figures, or why there are none.</summary>
/// <param name="Problem">Null when the module was read; else a sentence such as "no access to submittals". The figures then mean nothing.</param>
[GenerateSerializer, Immutable]
public sealed record ModuleOverview(RecordModule Module, string? Problem, int Total, int Open, int Overdue, IReadOnlyList<ResultGroup> ByStatus);
