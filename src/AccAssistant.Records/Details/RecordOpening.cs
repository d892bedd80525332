using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;

namespace AccAssistant.Records.Details;

/// <summary>A record read again with what belongs to it.</summary>
internal sealed record RecordOpening(RecordEntry Entry, RecordFact[] Facts, RecordFact[] Texts, IReadOnlyList<string> Missing);
