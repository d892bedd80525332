using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>How wide columns are, by their headings and first rows: a workbook says so before its rows.</summary>
internal static class ColumnWidths
{
    /// <summary>Rows that are looked at.</summary>
    public const int Sample = 200;

    public const double OfLinks = 18;

    private const int Narrowest = 9;
    private const int Widest = 60;

    // Beside a heading stands its filter's button; digits are what a width is counted in, and most letters are wider.
    private const int OfButton = 4;
    private const double Slack = 1.1;
    private const int OfDay = 11;

    public static IReadOnlyList<double> Of(IReadOnlyList<ResultColumn> columns, IReadOnlyList<ExportRow> rows) =>
        [.. columns.Select((column, at) => Math.Clamp(Math.Max(column.Name.Length + OfButton, Math.Ceiling(rows.Select(row => Length(column, row.Cells[at])).DefaultIfEmpty(0).Max() * Slack) + 2), Narrowest, Widest))];

    private static int Length(ResultColumn column, string cell) => ExportValue.Of(column.Kind, cell) is { Day: not null } ? OfDay : cell.Split('\n').Max(line => line.Length);
}
