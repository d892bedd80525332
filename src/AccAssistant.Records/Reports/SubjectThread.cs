using System.Globalization;
using AccAssistant.Acc.Rfis;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Reports;

/// <summary>What happened to records, the earliest first: created, commented, sent for review, reviewed, returned, answered, closed.</summary>
/// <param name="remarks">What is known of what people did around a record, by its id.</param>
internal sealed class SubjectThread(ProjectCalendar calendar, Names names, IReadOnlyDictionary<string, IReadOnlyList<Remark>> remarks)
{
    /// <summary>Who wants all of a long text opens the record.</summary>
    private const int LongestText = 400;

    private static readonly ResultColumn[] Columns =
    [
        new("Date", ColumnKind.Date), new("Number", ColumnKind.Number), new("What happened", ColumnKind.Text), new("Who", ColumnKind.Text), new("What was said", ColumnKind.Text), new("Title", ColumnKind.Text),
    ];

    public ReportTable Of(IReadOnlyList<RecordEntry> entries, Func<RecordEntry, RecordLink> link)
    {
        var events = entries.SelectMany(entry => EventsOf(entry).Concat(RemarksOf(entry)).Select(one => (Entry: entry, Event: one)))
            .OrderBy(one => one.Event.Day).ThenBy(one => one.Entry.Module).ThenBy(one => one.Entry.Label, StringComparer.Ordinal);
        return new ReportTable(Columns, [.. events.Select(one => new ReportRow([one.Event.Day.Text(), one.Entry.Label, one.Event.What, one.Event.Who, Cut(one.Event.Said), one.Entry.Title], link(one.Entry)))]);
    }

    private static IEnumerable<Event> EventsOf(RecordEntry entry)
    {
        if (entry.Created is { } created)
            yield return new Event(created, "Created", Names(entry.Creator), "");
        if (entry.Schedule is { SentForReview: { } sent })
            yield return new Event(sent, "Sent for review", "", "");
        if (entry.Schedule is { Returned: { } returned })
            yield return new Event(returned, "Returned", "", "");
        if (entry.Answered is { } answered)
            yield return new Event(answered, "Answered", Names(entry.AnsweredBy), (entry.Source is Rfi rfi ? rfi.OfficialResponse : entry.Response) ?? "");
        if (entry.Closed is { } closed)
            yield return new Event(closed, "Closed", "", "");
    }

    private IEnumerable<Event> RemarksOf(RecordEntry entry)
    {
        // The official answer is told as such.
        var official = (entry.Source as Rfi)?.OfficialResponse;
        return from remark in remarks.GetValueOrDefault(entry.Id, [])
               let day = calendar.DayOf(remark.At)
               where remark.Kind != RemarkKind.Response || remark.Text != official || day != entry.Answered
               orderby remark.At
               select new Event(day, What(remark), names.Person(remark.PersonId) ?? "", Said(remark));
    }

    private static string What(Remark remark) => remark.Kind switch
    {
        RemarkKind.Comment => "Comment",
        RemarkKind.Response => "Response",
        RemarkKind.Review => "Reviewed",
        _ => string.Create(CultureInfo.InvariantCulture, $"Review step {remark.Step} completed"),
    };

    private string Said(Remark remark) => string.Join(": ", new[] { names.Response(remark.ResponseId), remark.Text }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Names(IReadOnlyList<Holder> holders) => string.Join("; ", holders.Select(holder => holder.Name));

    private static string Cut(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText), "…");

    private sealed record Event(DateOnly Day, string What, string Who, string Said);
}
