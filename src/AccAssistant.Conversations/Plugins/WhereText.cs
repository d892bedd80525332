namespace AccAssistant.Conversations.Plugins;

/// <summary>Looks into a query's text form only as far as a tool line needs; what it means is for the records to say.</summary>
internal static class WhereText
{
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string where)
    {
        foreach (var part in where.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                yield return new(part[..colon].Trim().ToLowerInvariant(), part[(colon + 1)..].Trim());
        }
    }

    /// <summary>The filter in a few words: "overdue · with Lumen · by company".</summary>
    public static string InWords(string where) =>
        string.Join(" · ", Pairs(where).Select(pair => Words(pair.Key, pair.Value)).Where(words => words.Length > 0));

    private static string Words(string key, string value) => key switch
    {
        "status" => value,
        "assignee" or "ball in court" or "bic" => $"with {value}",
        "due" or "created" or "updated" => $"{key} {value}",
        "text" => $"“{value}”",
        "group" => $"by {value}",
        _ => "",
    };
}
