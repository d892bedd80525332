using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>A query's outcome with every row there is.</summary>
/// <param name="Head">All but the rows.</param>
internal sealed record FullResult(ResultSet Head, IReadOnlyList<RecordEntry> Entries, ResultTable Table)
{
    public ResultSet Rows(int offset, int count, Func<RecordEntry, RecordLink> link)
    {
        var first = Math.Clamp(offset, 0, Entries.Count);
        var some = Entries.Skip(first).Take(Math.Clamp(count, 0, Entries.Count - first)).ToArray();
        return Head with { Rows = Table.Rows(some, link) };
    }
}
