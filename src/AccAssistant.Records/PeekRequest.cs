using Orleans;

namespace AccAssistant.Records;

/// <summary>A glance at one record. Answered at once from what was read in the last half hour, even where a question would read again.</summary>
/// <param name="Id">Autodesk's own id of the record.</param>
[GenerateSerializer, Immutable]
public sealed record PeekRequest(RecordModule Module, string Id) : RecordRequest;
