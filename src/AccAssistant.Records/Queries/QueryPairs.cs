using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Cuts the text form into its keys and values.</summary>
internal static class QueryPairs
{
    public static Dictionary<string, string> Read(string text)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in QueryValues.Cut(text, ';', '\n'))
        {
            var (key, value) = Pair(part);
            if (QueryValues.Split(value).All(one => QueryValues.Unquote(one).Length == 0))
                throw new RecordQueryException($"\"{key}\" has no value. Write \"{key}: value\" or leave {key} out.");
            if (!pairs.TryAdd(key, value))
                throw new RecordQueryException($"\"{key}\" is given twice. Give it once; commas between values mean or.");
        }

        return pairs;
    }

    private static (string Key, string Value) Pair(string part)
    {
        var colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return (BareWord(part), part);

        var word = QueryWordReader.Normal(part[..colon]);
        if (word.StartsWith(QueryWords.CustomPrefix, StringComparison.Ordinal))
            return ("custom", $"{QueryValues.Quote(QueryValues.Unquote(part[..colon].Trim()[QueryWords.CustomPrefix.Length..].Trim()), '=')} = {part[(colon + 1)..].Trim()}");
        return QueryWords.Key(word) is { } key
            ? (key, part[(colon + 1)..].Trim())
            : throw QueryWordReader.Unknown("key", word, QueryWords.Keys);
    }

    /// <summary>"overdue" alone can only be a status, "rfis" alone only a module.</summary>
    private static string BareWord(string part)
    {
        var word = QueryWordReader.Normal(part);
        if (QueryWords.Module(word) is not null || word == QueryWords.AllModules)
            return "module";
        if (QueryText.IsStatus(word))
            return "status";

        throw new RecordQueryException($"\"{part}\" is not a filter. Write key: value, separated by semicolons, with the keys {string.Join(", ", QueryWords.Keys)}; to look for words write text: {part}.");
    }
}
