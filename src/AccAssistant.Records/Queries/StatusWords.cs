using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Reads one status of the text form: a meaning first, then the module's own names and Autodesk's spellings.</summary>
internal static class StatusWords
{
    public static StatusTerm Read(string value, IReadOnlyList<RecordModule> modules)
    {
        if (QueryValues.IsQuoted(value))
            return new StatusTerm(StatusTermKind.Quoted, QueryValues.Unquote(value));

        var word = QueryWordReader.Normal(value) switch { "all" => QueryWords.MeaningAny, "late" => QueryWords.MeaningOverdue, var other => other };
        if (modules.Any(module => QueryWords.MeaningsOf(module).Contains(word)))
            return new StatusTerm(StatusTermKind.Meaning, word);

        foreach (var status in modules.SelectMany(Statuses.Of))
        {
            if (status.IsCalled(word) || status.IsCalled(value.Trim()))
                return Term(status.Name, modules);
        }

        var unknown = QueryWordReader.Unknown($"status for {string.Join(" and ", modules.Select(module => module.Plural()))}", value, modules.SelectMany(QueryWords.StatusesOf).Distinct());
        throw new RecordQueryException(unknown.Message + " Any other status goes in quotes, as the record has it.");
    }

    /// <summary>A name that is also one of our meanings is that meaning, however it was spelt.</summary>
    private static StatusTerm Term(string name, IReadOnlyList<RecordModule> modules)
    {
        var word = name.ToLowerInvariant();
        return modules.Any(module => QueryWords.MeaningsOf(module).Contains(word)) ? new StatusTerm(StatusTermKind.Meaning, word) : new StatusTerm(StatusTermKind.Name, name);
    }
}
