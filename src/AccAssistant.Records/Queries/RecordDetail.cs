using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>One record, opened.</summary>
/// <param name="Facts">Short values in reading order: status, ball in court, due …</param>
/// <param name="Texts">Long texts as people wrote them: question, official response, comments.</param>
[GenerateSerializer, Immutable]
public sealed record RecordDetail(RecordLink Record, IReadOnlyList<RecordFact> Facts, IReadOnlyList<RecordFact> Texts, Receipt Receipt);
