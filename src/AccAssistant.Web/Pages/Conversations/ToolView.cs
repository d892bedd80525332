using System.Globalization;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One line of work as the page shows it.</summary>
/// <param name="State">"running", "done" or "failed".</param>
/// <param name="Details">Sentences: what was looked for, how it was counted, what was read and when.</param>
/// <param name="Query">The query in its text form, where there was one.</param>
public sealed record ToolView(string CallId, string State, string Text, IReadOnlyList<string> Details, string? Query)
{
    /// <summary>What the browser fills in while the work goes on.</summary>
    public static ToolView Blank { get; } = new("", "running", "", [], null);

    /// <param name="askedAt">When the question of its turn was asked.</param>
    public static ToolView Of(ToolActivity activity, DateTimeOffset askedAt) => new(
        activity.CallId,
        activity.Failure is null ? "done" : "failed",
        activity.Text,
        activity.Failure is { } failure ? [failure] : activity.Receipt is { } receipt ? [.. Told(receipt, askedAt)] : [],
        activity.Query);

    private static IEnumerable<string> Told(Receipt receipt, DateTimeOffset askedAt) =>
    [
        $"Looked for: {receipt.Filter}",
        .. receipt.Definitions,
        .. receipt.Missing.Select(missing => $"Not read: {missing}"),
        string.Create(CultureInfo.InvariantCulture, $"Read {receipt.Read:N0} of {receipt.Total:N0} records{Pages(receipt.Pages)}, {Age(receipt.AsOf, askedAt)}: as of {ProjectTime.Words(receipt.AsOf, receipt.TimeZone)} {receipt.TimeZone}. Answered in {receipt.Seconds:0.0} s."),
    ];

    private static string Pages(int pages) => pages switch
    {
        0 => "",
        1 => " on 1 page",
        _ => string.Create(CultureInfo.InvariantCulture, $" on {pages:N0} pages"),
    };

    private static string Age(DateTimeOffset readAt, DateTimeOffset askedAt) => (askedAt - readAt) switch
    {
        { Ticks: <= 0 } => "for this question",
        { TotalMinutes: < 1 } => "less than a minute before this question",
        { TotalMinutes: < 2 } => "1 minute before this question",
        { TotalHours: < 2 } minutes => string.Create(CultureInfo.InvariantCulture, $"{(int)minutes.TotalMinutes} minutes before this question"),
        var hours => string.Create(CultureInfo.InvariantCulture, $"{(int)hours.TotalHours:N0} hours before this question"),
    };
}
