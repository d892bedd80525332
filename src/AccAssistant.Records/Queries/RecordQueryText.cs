using System.Globalization;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>The one text form of a query: <c>module: rfis; status: overdue; assignee: ACME; group: company; top: 10</c>.</summary>
public static class RecordQueryText
{
    /// <param name="text">Keys in any order and any case; a value with <c>;</c> or a comma that is part of a name stands in quotes. Empty: everything.</param>
    /// <param name="module">Used when the text names none.</param>
    /// <exception cref="RecordQueryException">A key or value is unknown; the message names the allowed ones.</exception>
    public static RecordQuery Parse(string text, RecordModule? module = null)
    {
        var pairs = QueryPairs.Read(text);
        var chosen = pairs.TryGetValue("module", out var named) ? Module(named) : module;
        var query = new RecordQuery
        {
            Module = chosen ?? throw new RecordQueryException("Say which records: module: issues, module: rfis or module: submittals."),
        };

        foreach (var (key, value) in pairs)
            query = With(query, key, value);
        return query;
    }

    /// <summary>The normal form; read again it is the same query.</summary>
    public static string Print(RecordQuery query)
    {
        var parts = new List<string> { "module: " + query.Module.Key() };
        Add("status", query.Status.Count == 0 ? null : string.Join(", ", query.Status.Select(Print)));
        Add("assignee", query.Assignee.Count == 0 ? null : string.Join(", ", query.Assignee.Select(name => QueryValues.Quote(name, ','))));
        Add("due", query.Due?.Text);
        Add("created", query.Created?.Text);
        Add("updated", query.Updated?.Text);
        Add("text", query.Text is { } words ? QueryValues.Quote(words) : null);
        Add("group", query.Group is { } group ? QueryWords.Groups.First(pair => pair.Group == group).Word : null);
        Add("sort", query.Sort is { } sort ? Print(sort) : null);
        Add("top", query.Top?.ToString(CultureInfo.InvariantCulture));
        return string.Join("; ", parts);

        void Add(string key, string? value)
        {
            if (value is not null)
                parts.Add($"{key}: {value}");
        }
    }

    private static RecordQuery With(RecordQuery query, string key, string value) => key switch
    {
        "status" => query with { Status = QueryValues.Split(value).Select(part => StatusWords.Read(part, query.Module)).ToArray() },
        "assignee" => query with { Assignee = QueryValues.Split(value).Select(QueryWordReader.Holder).ToArray() },
        "due" => query with { Due = QueryWordReader.Days(key, value) },
        "created" => query with { Created = QueryWordReader.Days(key, value) },
        "updated" => query with { Updated = QueryWordReader.Days(key, value) },
        "text" => query with { Text = QueryValues.Unquote(value) },
        "group" => query with { Group = QueryWordReader.Group(value, query.Module) },
        "sort" => query with { Sort = QueryWordReader.Sort(value) },
        "top" => query with { Top = QueryWordReader.Top(value) },
        _ => query,
    };

    private static RecordModule Module(string value) =>
        QueryWords.Module(QueryWordReader.Normal(value))
        ?? throw QueryWordReader.Unknown("module", value, ModuleWords.All.Select(module => module.Key()));

    private static string Print(StatusTerm term) =>
        term.Kind == StatusTermKind.Quoted ? QueryValues.InQuotes(term.Text) : term.Text.ToLowerInvariant();

    private static string Print(RecordSort sort) =>
        QueryWords.Sorts.First(pair => pair.Key == sort.Key).Word + (sort.Descending ? " desc" : "");
}
