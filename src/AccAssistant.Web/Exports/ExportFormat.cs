namespace AccAssistant.Web.Exports;

/// <param name="Extension">Of the file; the audit trail names the format by it.</param>
public sealed record ExportFormat(string Extension, string ContentType)
{
    public static ExportFormat Csv { get; } = new("csv", InertCsv.ContentType);

    public static ExportFormat Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
