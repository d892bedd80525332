namespace AccAssistant.Acc.Json;

internal sealed record PaginationWire(long? Limit, long? Offset, long? TotalResults, string? NextUrl);
