using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Columns;

/// <summary>One column a result can have.</summary>
/// <param name="Word">How a query names it.</param>
/// <param name="Name">Its heading.</param>
/// <param name="Of">A record's cell as invariant text; empty where not set.</param>
internal sealed record RecordColumn(string Word, string Name, ColumnKind Kind, IReadOnlyList<RecordModule> Modules, Func<RecordEntry, DateOnly, string> Of)
{
    public ResultColumn Heading => new(Name, Kind);
}
