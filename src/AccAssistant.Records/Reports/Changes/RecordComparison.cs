using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Tells what changed about the records of a module.</summary>
internal static class RecordComparison
{
    public static IEnumerable<RecordChange> Of(PastModule past, RecordTable now)
    {
        var then = past.Records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        foreach (var entry in now.Entries)
        {
            if (!then.Remove(entry.Id, out var before))
                yield return new RecordChange(ChangeKind.New, null, entry, "", entry.Status.Text);
            else
                foreach (var change in Of(before, entry, now.Names))
                    yield return change;
        }

        // Its title is not told: it may be gone because this person may not see it any more.
        foreach (var gone in past.Records.Where(record => then.ContainsKey(record.Id)))
            yield return new RecordChange(ChangeKind.Gone, gone, null, "", "");
    }

    private static IEnumerable<RecordChange> Of(PastRecord then, RecordEntry now, Names names)
    {
        var moved = MoveOf(then, now);
        if (moved is { } kind)
            yield return new RecordChange(kind, then, now, then.Status, now.Status.Text);

        // That nobody has what is closed and that it is due no more is no news of its own.
        if (now.Standing is not (Standing.Closed or Standing.Void))
        {
            if (DueOf(then, now) is { } due)
                yield return due;
            if (!Parties(then).SetEquals(now.Holders.Select(holder => holder.Party.Id)))
                yield return new RecordChange(ChangeKind.BallPassed, then, now, Listed(then.HolderNames(names)), Listed(now.Holders.Select(holder => holder.Name)));
        }

        if (moved != ChangeKind.Answered && HasNewResponse(then, now))
            yield return new RecordChange(ChangeKind.Response, then, now, then.Response ?? "", now.Response ?? "");
        if (then.Title != now.Title || then.Label != now.BareLabel)
            yield return new RecordChange(ChangeKind.Title, then, now, Named(then.Label, then.Title, now.BareLabel), Named(now.BareLabel, now.Title, then.Label));
    }

    private static ChangeKind? MoveOf(PastRecord then, RecordEntry now) => (then.Standing, now.Standing) switch
    {
        (not Standing.Closed, Standing.Closed) => ChangeKind.Closed,
        (not (Standing.Closed or Standing.Void or Standing.Answered), Standing.Answered) => ChangeKind.Answered,
        (Standing.Closed or Standing.Void or Standing.Answered, Standing.Open or Standing.Required or Standing.Draft) or (Standing.Closed or Standing.Void, Standing.Answered) => ChangeKind.Reopened,
        _ => then.Status == now.Status.Text ? null : ChangeKind.Status,
    };

    /// <summary>The date of another step is another date, and none that moved.</summary>
    private static RecordChange? DueOf(PastRecord then, RecordEntry now)
    {
        if (then.Due == now.Due || then.DueName != now.DueName)
            return null;

        var days = now.Due is { } later && then.Due is { } earlier ? later.DayNumber - earlier.DayNumber : (int?)null;
        return new RecordChange(days > 0 ? ChangeKind.DueSlipped : ChangeKind.DueChanged, then, now, then.Due?.Text() ?? "", now.Due?.Text() ?? "") { Days = days };
    }

    private static bool HasNewResponse(PastRecord then, RecordEntry now) =>
        now.HasResponse && (!then.HasResponse || (now.Source as Submittal)?.ResponseId != then.ResponseId);

    private static HashSet<string> Parties(PastRecord then) => (then.Holders ?? []).Select(holder => holder.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>With its number where that is another now.</summary>
    private static string Named(string label, string title, string other) => label == other ? title : $"{label} {title}";

    private static string Listed(IEnumerable<string> names) => string.Join("; ", names);
}
