using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Rendering;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>One line of work as the page shows it.</summary>
/// <param name="State">"running", "done" or "failed".</param>
/// <param name="Details">Sentences: what was looked for, how it was counted, what was read and when.</param>
/// <param name="Query">The query in its text form, where there was one.</param>
public sealed record ToolView(string CallId, string State, string Text, IReadOnlyList<string> Details, string? Query)
{
    private const double Noticeable = 0.05;

    /// <summary>What the browser fills in while the work goes on.</summary>
    public static ToolView Blank { get; } = new("", "running", "", [], null);

    /// <param name="askedAt">When the question of its turn was asked.</param>
    public static ToolView Of(ToolActivity activity, DateTimeOffset askedAt, Words words) => new(
        activity.CallId,
        activity.Failure is null ? "done" : "failed",
        PlainText.Of(activity.Text),
        activity.Failure is { } failure ? [failure] : activity.Receipt is { } receipt ? [.. Told(receipt, askedAt, words).Select(PlainText.Of)] : [],
        activity.Query is { } query ? PlainText.Of(query) : null);

    private static IEnumerable<string> Told(Receipt receipt, DateTimeOffset askedAt, Words words) =>
    [
        words["Looked for: {0}", PhraseBook.Filter(receipt.Filter, words)],
        .. receipt.Definitions.Select(definition => PhraseBook.Sentence(definition, words)),
        .. receipt.Missing.Select(missing => words["Not read: {0}", PhraseBook.Sentence(missing, words)]),
        Read(receipt, words),
        words["Read {0}: as of {1} {2}.", Age(receipt.AsOf, askedAt, words), ProjectTime.At(receipt.AsOf, receipt.TimeZone), receipt.TimeZone],
        receipt.Seconds < Noticeable ? words["Answered in under 0.1 s."] : words["Answered in {0} s.", words.Tenths((decimal)receipt.Seconds)],
    ];

    private static string Read(Receipt receipt, Words words) => receipt.Pages == 0
        ? words["Read {0} of {1} records.", receipt.Read, receipt.Total]
        : words.Of(receipt.Pages, "Read {1} of {2} records on 1 page.", "Read {1} of {2} records on {0} pages.", receipt.Read, receipt.Total);

    private static string Age(DateTimeOffset readAt, DateTimeOffset askedAt, Words words) => (askedAt - readAt) switch
    {
        { Ticks: <= 0 } => words["for this question"],
        { TotalMinutes: < 1 } => words["less than a minute before this question"],
        { TotalHours: < 2 } minutes => words.Of((int)minutes.TotalMinutes, "1 minute before this question", "{0} minutes before this question"),
        var hours => words.Of((int)hours.TotalHours, "1 hour before this question", "{0} hours before this question"),
    };
}
