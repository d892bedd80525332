namespace AccAssistant.Records.Snapshots;

/// <summary>One reading of one part, under way or done.</summary>
/// <param name="SessionId">Whose sign-in pays for it.</param>
/// <param name="Task">Never fails for what Autodesk did: that is in the part.</param>
internal sealed record Flight<T>(string SessionId, DateTimeOffset StartedAt, ReadProgress Progress, Task<PartRead<T>> Task);
