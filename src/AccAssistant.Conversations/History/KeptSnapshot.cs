using AccAssistant.Acc;
using AccAssistant.Storage;

namespace AccAssistant.Conversations.History;

/// <summary>That it is kept how a project's records stood, and since when.</summary>
public sealed record KeptSnapshot(ProjectId Project, SnapshotKind Kind, DateTimeOffset TakenAt);
