using AccAssistant.Records.Queries;

namespace AccAssistant.Conversations.Changes;

/// <summary>A field of a record that reads otherwise than it did; empty where it is not set.</summary>
public sealed record CellChange(RecordLink Record, ResultColumn Column, string Then, string Now);
