using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Reads one status of the text form: a meaning first, then the module's own names and Autodesk's spellings.</summary>
internal static class StatusWords
{
    public static StatusTerm Read(string value, RecordModule module)
    {
        if (QueryValues.IsQuoted(value))
            return new StatusTerm(StatusTermKind.Quoted, QueryValues.Unquote(value));

        var word = QueryWordReader.Normal(value) switch { "all" => QueryWords.MeaningAny, "late" => QueryWords.MeaningOverdue, var other => other };
        if (QueryWords.MeaningsOf(module).Contains(word))
            return new StatusTerm(StatusTermKind.Meaning, word);

        foreach (var status in Statuses.Of(module))
        {
            if (status.IsCalled(word) || status.IsCalled(value.Trim()))
                return Term(status.Name, module);
        }

        var unknown = QueryWordReader.Unknown($"status for {module.Plural()}", value, QueryWords.StatusesOf(module));
        throw new RecordQueryException(unknown.Message + " Any other status goes in quotes, as the record has it.");
    }

    /// <summary>A name that is also one of our meanings is that meaning, however it was spelt.</summary>
    private static StatusTerm Term(string name, RecordModule module)
    {
        var word = name.ToLowerInvariant();
        return QueryWords.MeaningsOf(module).Contains(word) ? new StatusTerm(StatusTermKind.Meaning, word) : new StatusTerm(StatusTermKind.Name, name);
    }
}
