using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>People, companies and roles of a record in one part they play.</summary>
internal sealed record HolderField(string Word, IReadOnlyList<RecordModule> Modules, Func<RecordEntry, IReadOnlyList<Holder>> Of) : RecordField(Word, Modules)
{
    public string NotSet { get; init; } = "(not set)";
}
