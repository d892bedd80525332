using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

/// <param name="Values">Alternatives, as they were written; <c>me</c>, <c>my company</c> and <c>nobody</c> stand for themselves, an empty one for not set.</param>
internal sealed record FieldTerm(RecordField Field, IReadOnlyList<string> Values);
