using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Answers;

/// <summary>Completes a number somebody is typing.</summary>
internal sealed class NumbersAnswer(Asked asked)
{
    public RecordReply Find(NumbersRequest request, ProjectParts parts)
    {
        var tables = asked.TablesOf(request.Module is { } only ? [only] : ModuleWords.All, parts).Tables;
        var fitting = tables.SelectMany(table => Fitting(table, request.Beginning))
            .OrderBy(entry => entry.NumberKey.Length)
            .ThenBy(entry => entry.NumberKey, Comparer<string>.Create(RecordNumber.Compare))
            .ThenBy(entry => entry.Module)
            .Take(request.Most);
        return new NumbersFound([.. fitting.Select(asked.LinkTo)]);
    }

    private static IEnumerable<RecordEntry> Fitting(RecordTable table, string beginning)
    {
        var key = RecordNumber.Key(table.Module, beginning);
        // A zero alone is a number, and yet how 033000-2 begins.
        return key.Length == 0 ? [] : table.Entries.Where(entry => entry.NumberKey.StartsWith(key, StringComparison.Ordinal) || entry.Label.StartsWith(beginning.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
