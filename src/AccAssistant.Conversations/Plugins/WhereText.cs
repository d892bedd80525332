using AccAssistant.Conversations.Wording;

namespace AccAssistant.Conversations.Plugins;

/// <summary>Looks into a query's text form only as far as a tool line needs; what it means is for the records to say.</summary>
internal static class WhereText
{
    private const string Module = "module";

    public static IEnumerable<KeyValuePair<string, string>> Pairs(string where)
    {
        foreach (var part in where.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                yield return new(part[..colon].Trim().ToLowerInvariant(), part[(colon + 1)..].Trim());
        }
    }

    /// <summary>The module named; null when none is.</summary>
    public static string? ModuleIn(string where) => Pairs(where).FirstOrDefault(pair => pair.Key == Module).Value;

    /// <summary>The query over all modules unless it names some; bare words are a search.</summary>
    public static string OverAll(string where)
    {
        var query = Searching(where);
        if (ModuleIn(query) is not null)
            return query;
        return query.Length == 0 ? $"{Module}: all" : $"{Module}: all; {query}";
    }

    /// <summary>Bare words are a search.</summary>
    public static string Searching(string where)
    {
        var query = where.Trim();
        return query.Length > 0 && !Pairs(query).Any() ? $"text: {query}" : query;
    }

    /// <summary>The filter in a few words: "overdue · with Lumen · by company".</summary>
    public static string InWords(string where, Words words) =>
        string.Join(" · ", Pairs(where).Select(pair => pair.Key == "status" ? PhraseBook.Status(pair.Value, words) : PhraseBook.Filter(English(pair.Key, pair.Value), words)).Where(part => part.Length > 0));

    private static string English(string key, string value) => key switch
    {
        "assignee" or "ball in court" or "bic" => $"with {value}",
        "creator" or "created by" => $"created by {value}",
        "manager" or "subcontractor" or "type" or "category" or "root cause" or "discipline" or "division" or "package" or "priority" or "response" => $"{key} {value}",
        "spec" => $"spec section {value}",
        "location" => $"in {value}",
        "cost" or "schedule" => $"{key} impact {value}",
        "custom" => value.Replace(" =", ":", StringComparison.Ordinal),
        "due" when value.Equals("none", StringComparison.OrdinalIgnoreCase) => "without due date",
        "due" or "created" or "updated" or "closed" or "answered" => $"{key} {value}",
        "required" => $"required on job {value}",
        "has" => $"with {value}",
        "without" => $"without {value}",
        "since" => $"since {value}",
        "text" => $"“{value}”",
        EarlierResults.Key => value.Equals("last", StringComparison.OrdinalIgnoreCase) ? "of the last result" : $"of {value}",
        "group" => $"by {value}",
        "measure" => $"mean {value}",
        _ => "",
    };
}
