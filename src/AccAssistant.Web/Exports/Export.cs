namespace AccAssistant.Web.Exports;

/// <summary>What is taken along as one file.</summary>
/// <param name="Sheets">One or several.</param>
public sealed record Export(ExportAbout About, IReadOnlyList<ExportSheet> Sheets);
