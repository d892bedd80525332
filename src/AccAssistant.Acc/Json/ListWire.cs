namespace AccAssistant.Acc.Json;

/// <summary>The envelope of every list under <c>/construction</c>.</summary>
internal sealed record ListWire<T>(List<T?>? Results, PaginationWire? Pagination)
    where T : class;
