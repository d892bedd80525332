namespace AccAssistant.Records.Queries;

/// <summary>Records without the value come last in either direction.</summary>
internal sealed record RecordSort(SortKey Key, bool Descending);
