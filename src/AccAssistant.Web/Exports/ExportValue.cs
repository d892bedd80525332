using System.Globalization;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Exports;

/// <summary>What a cell's text stands for where its column says that it is more than text; null for text, and where the text is not what the column says.</summary>
internal readonly record struct ExportValue(DateOnly? Day, decimal? Figure)
{
    public static ExportValue Of(ColumnKind kind, string cell) => kind switch
    {
        ColumnKind.Date or ColumnKind.Value when DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new(day, null),
        _ when IsFigure(kind) && decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) => new(null, figure),
        _ => default,
    };

    public static bool IsFigure(ColumnKind kind) => kind
        is ColumnKind.Count
        or ColumnKind.Days
        or ColumnKind.DaysLate;
}
