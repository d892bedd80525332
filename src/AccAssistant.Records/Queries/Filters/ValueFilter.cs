using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>Which of a field's values are asked for. Every different value is compared once.</summary>
internal sealed class ValueFilter : IEntryFilter
{
    private readonly ValueField sought;
    private readonly RecordTable table;
    private readonly HashSet<string> wanted = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> words = [];
    private readonly List<string> notes = [];
    private readonly Dictionary<string, RecordQueryException> unknown = new(StringComparer.Ordinal);
    private readonly bool orNone;

    public ValueFilter(ValueField sought, IReadOnlyList<string> values, RecordTable table)
    {
        this.sought = sought;
        this.table = table;
        var known = ValuesIn(sought, table).Concat(sought.Known(table.Names, table.Module)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (var value in Whole(values, known))
        {
            orNone |= value == QueryWords.NotSet;
            words.Add(value == QueryWords.NotSet ? "not set" : value);
            if (value != QueryWords.NotSet)
                Add(value, known);
        }

        if (orNone && known.FirstOrDefault(value => ValueMatch.Same(value, "none") && !wanted.Contains(value)) is { } called)
            notes.Add($"none = {sought.InWords} not set; the value \"{called}\" is asked for in quotes");
    }

    public string Words => $"{sought.InWords} {string.Join(" or ", words)}";

    public IEnumerable<string> Notes => notes;

    public IReadOnlyDictionary<string, RecordQueryException> Unknown => unknown;

    public IEnumerable<string> Missing =>
        sought.Unread(table.NamesRead, table.Module) is var (names, reason)
            ? [$"{names} could not be read ({reason}); records may be missing from this count"]
            : [];

    public bool Matches(RecordEntry entry)
    {
        var values = sought.Of(entry);
        if (values.Count == 0)
            return orNone;
        for (var index = 0; index < values.Count; index++)
        {
            if (wanted.Contains(values[index]))
                return true;
        }

        return false;
    }

    private static HashSet<string> ValuesIn(ValueField sought, RecordTable table)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table.Entries)
        {
            var values = sought.Of(entry);
            for (var index = 0; index < values.Count; index++)
                seen.Add(values[index]);
        }

        return seen;
    }

    /// <summary>"Wood, Plastics and Composites" is one division where there is one of that name, not two alternatives.</summary>
    private static IReadOnlyList<string> Whole(IReadOnlyList<string> values, string[] known)
    {
        var joined = string.Join(", ", values);
        return values.Count > 1 && !values.Contains(QueryWords.NotSet) && known.Any(value => ValueMatch.Holds(value, joined)) ? [joined] : values;
    }

    private void Add(string value, string[] known)
    {
        var found = known.Where(one => sought.Match.Exact(one, value)).ToArray();
        var exact = found.Length > 0;
        if (!exact)
            found = known.Where(one => sought.Match.Near(one, value)).ToArray();
        if (found.Length == 0)
        {
            unknown[value] = NotKnown(value, known);
            return;
        }

        wanted.UnionWith(found);
        if (!exact || sought.Match == ValueMatch.Spec)
            notes.Add($"{sought.InWords} \"{value}\" means {Listed.First(Listed.MostMeant, found)}");
        else if (sought.Match == ValueMatch.Place && found.Length > 1)
            notes.Add($"{value} includes the {found.Length - 1} places inside it");
    }

    private RecordQueryException NotKnown(string value, string[] known)
    {
        if (known.Length == 0)
        {
            var unread = Missing.FirstOrDefault() is { } reason ? char.ToUpperInvariant(reason[0]) + reason[1..] : $"No {table.Module.Singular()} of this project has a {sought.Word}";
            return new RecordQueryException($"Nothing to compare {sought.Word} \"{value}\" with. {unread}.");
        }

        return new RecordQueryException($"No {table.Module.Singular()} has the {sought.Word} \"{value}\".{Nearest.Hint(value, known)} There are: {Listed.Allowed(known)}; or none.");
    }
}
