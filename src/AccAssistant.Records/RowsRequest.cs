using Orleans;

namespace AccAssistant.Records;

/// <summary>More rows of a result that was given before, as it was then.</summary>
/// <param name="ResultId">The result's id; when it is no longer kept, <paramref name="Query"/> is asked again and the reply has another id.</param>
/// <param name="Query">Its query in the text form.</param>
/// <param name="Offset">Rows to skip; a <c>top</c> of the query hides none of the others.</param>
[GenerateSerializer, Immutable]
public sealed record RowsRequest(string ResultId, string Query, int Offset, int Count) : RecordRequest
{
    /// <summary>Another order than the query's, e.g. <c>due desc</c>; the query is then asked again.</summary>
    [Id(0)]
    public string? Sort { get; init; }
}
