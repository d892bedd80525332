using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>A calendar day of a record.</summary>
internal sealed record DayField(string Word, IReadOnlyList<RecordModule> Modules, Func<RecordEntry, DateOnly?> Of, DateLean Lean) : RecordField(Word, Modules);
