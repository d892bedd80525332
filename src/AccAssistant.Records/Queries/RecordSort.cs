namespace AccAssistant.Records.Queries;

/// <summary>Records without the value come last in either direction.</summary>
public sealed record RecordSort(SortKey Key, bool Descending);
