namespace AccAssistant.Tests.Support.RawRecords;

/// <summary>Somebody a record names.</summary>
internal sealed record RawHolder(string Kind, string Id, string Name, string? Company);
