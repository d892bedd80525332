using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Texts;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>Words that must all be in a record's texts, in any order, whatever their case and accents; a word stands for all that begin with it.</summary>
internal sealed class TextFilter : IEntryFilter
{
    private readonly string words;
    private readonly RecordTable table;

    /// <exception cref="RecordQueryException">There is no word in it.</exception>
    public TextFilter(string words, RecordTable table)
    {
        this.words = words;
        this.table = table;
        Hits = table.Texts.Search(words, table);
    }

    public TextHits Hits { get; }

    public string Words => $"text has \"{words}\"";

    public IEnumerable<string> Notes
    {
        get
        {
            var fields = table.Module switch
            {
                RecordModule.Issues => "titles and descriptions",
                RecordModule.Rfis => "titles, questions and official answers",
                _ => "titles, descriptions and response comments",
            };
            var extra = table.Module == RecordModule.Submittals ? "reviewers' comments" : table.Module == RecordModule.Rfis ? "responses and comments" : "comments";
            var known = table.Entries.Count(entry => table.Extras.ById.ContainsKey(entry.Id));
            yield return $"looked in {fields} of all {table.Module.Plural()}, and in {extra} of {known} of {table.Entries.Count}";
        }
    }

    public bool Matches(RecordEntry entry) => Hits.RankOf(entry.Id) is not null;
}
