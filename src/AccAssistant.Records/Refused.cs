using Orleans;

namespace AccAssistant.Records;

/// <summary>No answer could be given.</summary>
/// <param name="Message">A sentence for a person or a model: what is wrong and what to do.</param>
[GenerateSerializer, Immutable]
public sealed record Refused(RefusalKind Kind, string Message) : RecordReply;
