namespace AccAssistant.Web.Exports.Xlsx;

/// <param name="Rows">Headings not counted; 0 where it is no table.</param>
/// <param name="Table">Where its table is, heading and all, e.g. "A1:G44"; null where it has none.</param>
/// <param name="Printed">What of it goes on paper: without the addresses, which lead nowhere from there.</param>
internal sealed record WrittenSheet(string Name, int Rows, string? Table, string? Printed);
