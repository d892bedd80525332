namespace AccAssistant.Records.Reports;

/// <summary>A report there is, for whoever offers it.</summary>
/// <param name="About">What it tells, in a sentence.</param>
/// <param name="NeedsText">It is about a subject: <c>text: words</c> must be given.</param>
/// <param name="Sections">Their names and titles.</param>
public sealed record ReportListing(string Name, string Title, string About, bool NeedsText, IReadOnlyList<(string Name, string Title)> Sections);
