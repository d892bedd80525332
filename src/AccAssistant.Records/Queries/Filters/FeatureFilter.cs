using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>Having or lacking something.</summary>
internal sealed class FeatureFilter(FeatureTerm term, RecordTable table) : IEntryFilter
{
    public bool Matches(RecordEntry entry) => term.Feature.Of(entry, table.Extras) == term.Wanted;

    public string Words => $"{(term.Wanted ? "with" : "without")} {term.Feature.Word}";

    public IEnumerable<string> Missing
    {
        get
        {
            var known = table.Entries.Count(entry => term.Feature.Of(entry, table.Extras) is not null);
            if (known < table.Entries.Count)
                yield return $"{term.Feature.Word}s are known of only {known} of {table.Entries.Count} {table.Module.Plural()} so far; the others are in no count here";
        }
    }
}
