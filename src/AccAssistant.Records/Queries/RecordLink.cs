using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>A record as it is named in answers.</summary>
/// <param name="Label">As people write it and unmistakable between modules: <c>RFI-112</c>, <c>#214</c> for an issue, <c>033000-2</c> for a submittal.</param>
/// <param name="Url">In Autodesk's web pages.</param>
[GenerateSerializer, Immutable]
public sealed record RecordLink(RecordModule Module, string Id, string Label, string Title, string Url);
