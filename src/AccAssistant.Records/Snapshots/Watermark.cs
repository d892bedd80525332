namespace AccAssistant.Records.Snapshots;

/// <summary>From when on changes must be asked for. Taken from the records' own stamps: the server's clock is not ours.</summary>
internal static class Watermark
{
    /// <summary>A record may show up in a list some time after the moment it is stamped with.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Absurd = TimeSpan.FromMinutes(10);

    /// <param name="took">How long the list was being read: a record of its first page may have changed meanwhile, unseen, before the last page's latest did.</param>
    /// <param name="now">Only to leave out stamps from the future: one of them would hide every change until then.</param>
    /// <returns>Null when no record is stamped.</returns>
    public static DateTimeOffset? Of(IEnumerable<DateTimeOffset?> stamps, TimeSpan took, DateTimeOffset now)
    {
        var latest = stamps.Where(stamp => stamp <= now + Absurd).Max();
        var back = Overlap + took;
        return latest is { } stamp && stamp - DateTimeOffset.MinValue > back ? stamp - back : null;
    }
}
