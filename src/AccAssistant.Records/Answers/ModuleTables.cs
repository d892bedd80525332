using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Answers;

/// <summary>What a question about several modules has to go by.</summary>
/// <param name="Problems">Of the modules without a table.</param>
internal sealed record ModuleTables(IReadOnlyList<RecordTable> Tables, IReadOnlyDictionary<RecordModule, Refused> Problems);
