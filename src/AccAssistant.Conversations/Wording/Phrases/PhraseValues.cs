using System.Globalization;

namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>The kinds of values phrases have places for.</summary>
internal static class PhraseValues
{
    private const string Or = " or ";

    private static readonly PhraseValue OpenSpan = Of([new(Words.Known("{0} or later"), Day), new(Words.Known("{0} or earlier"), Day), new(Words.Known("any day"))]);

    /// <summary>Names, titles, searched words: letter for letter.</summary>
    public static string AsItIs(string given, Words words) => given;

    public static string? Count(string given, Words words) =>
        long.TryParse(given, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count)
        && (given == count.ToString(CultureInfo.InvariantCulture) || given == count.ToString("N0", CultureInfo.InvariantCulture))
            ? words.Count(count)
            : null;

    public static string? Day(string given, Words words) =>
        DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? words.Day(day) : null;

    /// <summary>"14:05", with or without the time zone it is in: "14:05 (Europe/Berlin)".</summary>
    public static string? Time(string given, Words words)
    {
        var end = given.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : given.Length;
        return TimeOnly.TryParseExact(given[..end], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? words.Time(new DateTimeOffset(new DateOnly(2000, 1, 1), time, TimeSpan.Zero)) + given[end..]
            : null;
    }

    /// <summary>"2026-11-23..2026-11-29", "2026-11-23 or later".</summary>
    public static string? Span(string given, Words words) => Day(given, words) ?? Week(given, words) ?? OpenSpan(given, words);

    /// <summary>"2026-11-23..2026-11-29".</summary>
    public static string? Week(string given, Words words) =>
        given.Split("..") is [var first, var last] && Day(first, words) is { } from && Day(last, words) is { } to ? $"{from} – {to}" : null;

    /// <summary>"2026-11".</summary>
    public static string? Month(string given, Words words) =>
        DateOnly.TryParseExact(given, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? words.Month(first) : null;

    /// <summary>The first phrase that it is.</summary>
    public static PhraseValue Of(IReadOnlyList<Phrase> phrases) => FirstOf([.. phrases.Select(phrase => (PhraseValue)phrase.In)]);

    public static PhraseValue FirstOf(params PhraseValue[] values) => (given, words) =>
    {
        foreach (var value in values)
        {
            if (value(given, words) is { } said)
                return said;
        }

        return null;
    };

    public static PhraseValue OrAsItIs(PhraseValue value) => (given, words) => value(given, words) ?? given;

    /// <summary>"ACME or nobody". A name may hold the word itself: it is ours beside one of <paramref name="ours"/> only.</summary>
    public static PhraseValue AnyOf(PhraseValue ours) => (given, words) =>
    {
        var (all, last) = ((string?)null, (string?)null);
        foreach (var one in given.Split(Or))
        {
            var said = ours(one, words);
            all = all is null ? said ?? one : said is null && last is null ? all + Or + one : words["{0} or {1}", all, said ?? one];
            last = said;
        }

        return all;
    };

    /// <summary>"Lobby; Roof", each by itself.</summary>
    public static PhraseValue Each(PhraseValue one) => (given, words) => string.Join("; ", given.Split("; ").Select(part => one(part, words) ?? part));

    /// <summary>"open or overdue".</summary>
    public static PhraseValue EitherOf(PhraseValue value) => Joined(value, Or, (before, last, words) => words["{0} or {1}", before, last]);

    /// <summary>"issues and RFIs".</summary>
    public static PhraseValue AllOf(PhraseValue value) => Joined(value, " and ", (before, last, words) => words["{0} and {1}", before, last]);

    /// <summary>A sentence may stand without its full stop, and what is none with one.</summary>
    public static PhraseValue WithOrWithoutEnd(PhraseValue value) => (given, words) => value(given, words) ?? (given.EndsWith('.')
        ? value(given[..^1], words) is { } open ? open + "." : null
        : value(given + ".", words)?.TrimEnd('.'));

    private static PhraseValue Joined(PhraseValue value, string separator, Func<string, string, Words, string> join) => (given, words) =>
    {
        string? all = null;
        foreach (var one in given.Split(separator))
        {
            if (value(one, words) is not { } said)
                return null;
            all = all is null ? said : join(all, said, words);
        }

        return all;
    };
}
