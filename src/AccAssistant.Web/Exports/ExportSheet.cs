using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Exports;

/// <summary>One table of an export.</summary>
/// <param name="Name">What it is, where there are several.</param>
/// <param name="Columns">Headed as the reader reads them.</param>
/// <param name="Rows">Read once, and no faster than they are written. What cannot be read on throws: then no part is taken for the whole.</param>
public sealed record ExportSheet(string Name, IReadOnlyList<ResultColumn> Columns, IAsyncEnumerable<ExportRow> Rows)
{
    /// <summary>Whether its rows are records: then their addresses are a last column of their own.</summary>
    public bool HasLinks => Columns.Any(column => column.Kind == ColumnKind.Number);

    /// <summary>Columns headed as the reader reads them.</summary>
    public static IReadOnlyList<ResultColumn> Headed(IReadOnlyList<ResultColumn> columns, Words words) => [.. columns.Select(column => column with { Name = PhraseBook.Name(column.Name, words) })];
}
