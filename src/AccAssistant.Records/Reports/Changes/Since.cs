using System.Text.RegularExpressions;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Since when changes are asked for: the last visit, the last OAC pack, or a day.</summary>
internal sealed partial record Since
{
    public const string Key = "since";

    /// <summary>The last time before today.</summary>
    public static readonly Since LastVisit = new();

    public static readonly Since LastPack = new() { IsPack = true };

    /// <summary>For a pack itself, which is often made several times on its day.</summary>
    public static readonly Since PackBeforeToday = new() { IsPack = true, BeforeToday = true };

    private Since()
    {
    }

    public bool IsPack { get; private init; }

    public bool BeforeToday { get; private init; }

    private DateOnly? Day { get; init; }

    /// <summary>Takes it out of a report's filters.</summary>
    /// <returns>Null for the first where they do not say it.</returns>
    /// <exception cref="RecordQueryException">It is no time, or there twice.</exception>
    public static (Since? Since, string Others) Cut(string where, DateOnly today)
    {
        var parts = QueryText.Parts(where).ToLookup(IsSince);
        var said = parts[true].Select(part => part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToArray();
        return said switch
        {
            [] => (null, where),
            [var one] => (Of(Gaps().Replace(QueryValues.Unquote(one.Trim()).Trim().ToLowerInvariant(), " "), today), string.Join("; ", parts[false])),
            _ => throw new RecordQueryException($"\"{Key}\" is given twice. Give it once; commas between values mean or."),
        };
    }

    public static bool IsSince(string part) =>
        part.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && QueryWordReader.Normal(part[..colon]) == Key;

    /// <param name="taken">The newest first.</param>
    /// <returns>The newest that is old enough, else the oldest there is; null where there is none.</returns>
    public TakenSnapshot? Choose(IReadOnlyList<TakenSnapshot> taken, DateOnly today)
    {
        if (IsPack)
            return taken.FirstOrDefault(one => one.Kind == Storage.SnapshotKind.Pack && (!BeforeToday || one.Day < today));

        return taken.FirstOrDefault(one => IsOldEnough(one, today)) ?? (taken is [.., var oldest] ? oldest : null);
    }

    public bool IsOldEnough(TakenSnapshot taken, DateOnly today) => IsPack || (Day is { } day ? taken.Day <= day : taken.Day < today);

    private static Since Of(string text, DateOnly today)
    {
        var words = Leading().Replace(text, "");
        return words switch
        {
            "last visit" or "last time" or "last look" or "visit" => LastVisit,
            "last pack" or "last oac pack" or "last oac" or "last oac meeting" or "last meeting" or "oac pack" or "oac" or "pack" => LastPack,
            _ => DayOf(words, today) is { } day
                ? new Since { Day = day }
                : throw new RecordQueryException($"\"{text}\" is no time to compare with. Write since: last visit, since: last pack, or a date such as Tuesday or 2026-11-30."),
        };
    }

    /// <summary>"Tuesday" said on a Tuesday is the one a week ago; of a period it is the first day.</summary>
    private static DateOnly? DayOf(string words, DateOnly today) =>
        (DateWords.TryParse($"since {words}") ?? DateWords.TryParse(words)) is { IsNone: false, IsSet: false } dates && dates.Resolve(today, DateLean.Past) is var span
            ? span.From ?? span.To
            : null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gaps();

    [GeneratedRegex("^(since |the |my )+")]
    private static partial Regex Leading();
}
