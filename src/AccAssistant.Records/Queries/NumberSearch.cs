using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Finds records by the number people say; drafts and void ones too.</summary>
internal static class NumberSearch
{
    private const int HintCount = 3;

    public static IReadOnlyList<RecordEntry> Find(RecordTable table, string number)
    {
        if (table.Entries.FirstOrDefault(entry => entry.Id == number.Trim()) is { } byId)
            return [byId];

        var (bare, revision) = table.Module == RecordModule.Submittals ? RecordNumber.CutRevision(number) : (number, null);
        var key = RecordNumber.Key(table.Module, bare);
        return key.Length == 0
            ? []
            : table.Entries.Where(entry => entry.NumberKey == key && (revision is null || entry.Revision == revision)).OrderBy(entry => entry.Revision).ToArray();
    }

    /// <summary>A sentence for a number nobody has.</summary>
    public static string NotFound(RecordTable table, string number)
    {
        var singular = table.Module.Singular();
        var numbered = table.Entries.Where(entry => entry.NumberKey.Length > 0).ToArray();
        if (numbered.Length == 0)
            return $"No {singular} has the number \"{number}\"; this project has no numbered {table.Module.Plural()}.";

        var key = RecordNumber.Key(table.Module, RecordNumber.CutRevision(number).Number);
        var near = numbered.OrderBy(entry => Distance(key, entry.NumberKey)).Take(HintCount).OrderBy(entry => entry.NumberKey, Comparer<string>.Create(RecordNumber.Compare)).Select(entry => entry.Label);
        return $"No {singular} has the number \"{number}\" among {numbered.Length} numbered ones. Nearest: {string.Join(", ", near)}.";
    }

    /// <summary>Numbers that differ in the last run only are near by that run; otherwise the longer the same beginning the nearer.</summary>
    private static double Distance(string wanted, string candidate)
    {
        var (left, right) = (wanted.Split('-'), candidate.Split('-'));
        var same = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var gap = Math.Abs(Number(left.ElementAtOrDefault(same)) - Number(right.ElementAtOrDefault(same)));
        return (1e12 * (Math.Max(left.Length, right.Length) - same)) + Math.Min(gap, 1e11);
    }

    private static double Number(string? run) =>
        double.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1e10;
}
