using Orleans;

namespace AccAssistant.Records;

/// <summary>The files attached to one record or to a few.</summary>
/// <param name="Of">A record as people write it (<c>RFI-112</c>, <c>#214</c>, <c>033000-2</c>), or a query in its text form.</param>
[GenerateSerializer, Immutable]
public sealed record FilesRequest(string Of) : RecordRequest
{
    /// <inheritdoc cref="QueryRequest.Refines"/>
    [Id(0)]
    public string? Refines { get; init; }
}
