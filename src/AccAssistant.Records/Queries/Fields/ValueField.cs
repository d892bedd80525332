using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>Words of a record: names of types, places, priorities.</summary>
internal sealed record ValueField(string Word, IReadOnlyList<RecordModule> Modules, Func<RecordEntry, FieldValues> Of) : RecordField(Word, Modules)
{
    public string NotSet { get; init; } = "(not set)";

    /// <summary>The title of the custom attribute it is; null for a field every project has.</summary>
    public string? CustomTitle { get; init; }

    public ValueMatch Match { get; init; } = ValueMatch.Words;

    /// <summary>Values the project or Autodesk knows, whether or not a record has them.</summary>
    public Func<Names, RecordModule, IEnumerable<string>> Known { get; init; } = (_, _) => [];

    /// <summary>Which list of names the values come from, in words, and why it could not be read; null when it was.</summary>
    public Func<NameState, RecordModule, (string Names, string Reason)?> Unread { get; init; } = (_, _) => null;
}
