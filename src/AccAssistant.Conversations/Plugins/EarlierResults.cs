using System.Collections.Concurrent;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Results a further query may narrow: those of this turn by name, and the last one of the turns before.</summary>
/// <param name="before">The query of the last result of an earlier turn; null where there is none.</param>
internal sealed class EarlierResults(string? before)
{
    public const string Key = "within";
    private const string Last = "last";

    private readonly ConcurrentDictionary<string, string> queries = new(StringComparer.OrdinalIgnoreCase);
    private string? last = before;

    public void Add(string resultId, string query)
    {
        queries[resultId] = query;
        last = query;
    }

    /// <summary>Takes <c>within: r1</c> or <c>within: last</c> out of a where text.</summary>
    /// <returns>The rest, the query it narrows, and a complaint where what it names is not there.</returns>
    public (string Where, string? Narrows, string? Complaint) Read(string where)
    {
        var parts = where.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var named = parts.Where(IsWithin).ToList();
        if (named.Count == 0)
            return (where, null, null);

        var rest = string.Join("; ", parts.Where(part => !IsWithin(part)));
        var name = named[0][(named[0].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (queries.TryGetValue(name, out var query))
            return (rest, query, null);
        return last is not null && (name.Equals(Last, StringComparison.OrdinalIgnoreCase) || queries.IsEmpty)
            ? (rest, last, null)
            : (rest, null, last is null ? "There is no earlier result to narrow: leave within out." : $"There is no result {name}. Known: {string.Join(", ", queries.Keys.Order(StringComparer.Ordinal).Append(Last))}.");
    }

    private static bool IsWithin(string part) =>
        part.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && part[..colon].Trim().Equals(Key, StringComparison.OrdinalIgnoreCase);
}
