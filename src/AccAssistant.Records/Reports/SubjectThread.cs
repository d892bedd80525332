using AccAssistant.Acc.Rfis;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;

namespace AccAssistant.Records.Reports;

/// <summary>What happened to records, the earliest first: created, sent for review, returned, answered, closed.</summary>
internal static class SubjectThread
{
    private static readonly ResultColumn[] Columns =
    [
        new("Date", ColumnKind.Date), new("Number", ColumnKind.Number), new("What happened", ColumnKind.Text), new("Who", ColumnKind.Text), new("Title", ColumnKind.Text),
    ];

    public static ReportTable Of(IReadOnlyList<RecordEntry> entries, Func<RecordEntry, RecordLink> link)
    {
        var events = entries.SelectMany(entry => EventsOf(entry).Select(one => (Entry: entry, one.Day, one.What, one.Who)))
            .OrderBy(one => one.Day).ThenBy(one => one.Entry.Module).ThenBy(one => one.Entry.Label, StringComparer.Ordinal);
        return new ReportTable(Columns, [.. events.Select(one => new ReportRow([one.Day.Text(), one.Entry.Label, one.What, one.Who, one.Entry.Title], link(one.Entry)))]);
    }

    private static IEnumerable<(DateOnly Day, string What, string Who)> EventsOf(RecordEntry entry)
    {
        if (entry.Created is { } created)
            yield return (created, "Created", Names(entry.Creator));
        if (entry.Schedule is { SentForReview: { } sent })
            yield return (sent, "Sent for review", "");
        if (entry.Schedule is { Returned: { } returned })
            yield return (returned, "Returned", "");
        if (entry.Answered is { } answered)
            yield return (answered, "Answered", Answer(entry));
        if (entry.Closed is { } closed)
            yield return (closed, "Closed", "");
    }

    /// <summary>Who, and what: the official response is what people look for in a thread.</summary>
    private static string Answer(RecordEntry entry) => entry.Response is { Length: > 0 } response && entry.Source is not Rfi ? response : Names(entry.AnsweredBy);

    private static string Names(IReadOnlyList<Holder> holders) => string.Join("; ", holders.Select(holder => holder.Name));
}
