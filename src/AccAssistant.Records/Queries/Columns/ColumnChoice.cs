using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Columns;

/// <summary>Which columns a query asks for.</summary>
/// <param name="Text">As the text form spells it.</param>
internal sealed record ColumnChoice(string Text, IReadOnlyList<RecordColumn> Columns)
{
    /// <exception cref="RecordQueryException">A column is unknown, or one of the modules does not have it.</exception>
    public static ColumnChoice Read(string value, IReadOnlyList<RecordModule> modules)
    {
        if (QueryWordReader.Normal(value) == ColumnLists.Log)
            return new ColumnChoice(ColumnLists.Log, ColumnLists.LogOf(modules));

        var columns = QueryValues.Split(value).Select(part => RecordColumns.Find(QueryWordReader.Normal(part)) is { } column && modules.All(column.Modules.Contains)
            ? column
            : throw QueryWordReader.Unknown($"column for {string.Join(" and ", modules.Select(module => module.Plural()))}", part, Allowed(modules))).Distinct().ToArray();
        // A row without its number names no record.
        IReadOnlyList<RecordColumn> all = columns.Contains(RecordColumns.Number) ? columns : [RecordColumns.Number, .. columns];
        return new ColumnChoice(string.Join(", ", all.Select(column => column.Word)), all);
    }

    private static IEnumerable<string> Allowed(IReadOnlyList<RecordModule> modules) =>
        RecordColumns.All.Where(column => modules.All(column.Modules.Contains)).Select(column => column.Word).Prepend(ColumnLists.Log);
}
