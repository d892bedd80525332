using System.Globalization;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Columns;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Filters;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Queries;

/// <summary>The one text form of a query: <c>module: rfis; status: overdue; assignee: ACME; group: company; top: 10</c>.</summary>
internal static class RecordQueryText
{
    private static readonly string[] ShownBy = ["group", "across", "measure", "columns", "sort", "top"];

    /// <param name="text">Keys in any order and any case; a value with <c>;</c> or a comma that is part of a name stands in quotes. Empty: everything.</param>
    /// <param name="module">Used when the text names none.</param>
    /// <exception cref="RecordQueryException">A key or value is unknown; the message names the allowed ones.</exception>
    public static RecordQuery Parse(string text, RecordModule? module = null) => Read(QueryPairs.Read(text), module);

    /// <summary>The query of <paramref name="text"/> among the records of <paramref name="narrowed"/>: its filters stay unless said again, how it was shown does not.</summary>
    /// <inheritdoc cref="Parse"/>
    public static RecordQuery Refine(string narrowed, string text)
    {
        var pairs = QueryPairs.Read(narrowed);
        foreach (var shown in ShownBy)
            pairs.Remove(shown);
        return Changed(pairs, text);
    }

    /// <summary>The query of <paramref name="text"/> with some of its keys said again.</summary>
    /// <inheritdoc cref="Parse"/>
    public static RecordQuery Change(string text, string changes) => Changed(QueryPairs.Read(text), changes);

    /// <summary>The normal form; read again it is the same query.</summary>
    public static string Print(RecordQuery query)
    {
        var parts = new List<string> { "module: " + (query.Modules.Count == ModuleWords.All.Count ? QueryWords.AllModules : string.Join(", ", query.Modules.Select(module => module.Key()))) };
        Add("status", string.Join(", ", query.Status.Select(Print)));
        parts.AddRange(query.Fields.Select(Print));
        parts.AddRange(query.Days.Select(term => $"{term.Field.Word}: {term.Days.Text}"));
        Add("has", Features(query, true));
        Add("without", Features(query, false));
        Add("text", query.Text is { } words ? QueryValues.Quote(words) : null);
        Add("group", query.Group is { } group ? QueryValues.Quote(group.Word) : null);
        Add("across", query.Across is { } across ? QueryValues.Quote(across.Word) : null);
        Add("measure", query.Measure?.Word);
        Add("columns", query.Columns?.Text);
        Add("sort", query.Sort is { } sort ? sort.Key.Word + (sort.Descending ? " desc" : "") : null);
        Add("top", query.Top?.ToString(CultureInfo.InvariantCulture));
        return string.Join("; ", parts);

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                parts.Add($"{key}: {value}");
        }
    }

    private static RecordQuery Changed(Dictionary<string, string> pairs, string changes)
    {
        foreach (var (key, value) in QueryPairs.Read(changes))
            pairs[key] = value;
        return Read(pairs, null);
    }

    private static RecordQuery Read(Dictionary<string, string> pairs, RecordModule? module)
    {
        var named = pairs.TryGetValue("module", out var words) ? QueryWordReader.Modules(words) : module is { } one ? [one] : null;
        var modules = named ?? throw new RecordQueryException("Say which records: module: issues, module: rfis, module: submittals or module: all.");
        var query = new RecordQuery
        {
            Modules = modules,
            Fields = [.. RecordFields.All.Where(field => field is not DayField && pairs.ContainsKey(field.Word)).Select(field => FieldReader.Term(field, pairs[field.Word], modules)), .. FieldReader.Custom(pairs.GetValueOrDefault("custom"), modules)],
            Days = [.. RecordFields.All.OfType<DayField>().Where(field => pairs.ContainsKey(field.Word)).Select(field => FieldReader.Days(field, pairs[field.Word], modules))],
            Features = FieldReader.Features(pairs.GetValueOrDefault("has"), pairs.GetValueOrDefault("without"), modules),
        };
        foreach (var (key, value) in pairs)
            query = With(query, key, value);
        if (query is { Across: not null, Group: null })
            throw new RecordQueryException("\"across\" breaks groups down once more. Give a group too, such as group: company; across: age.");
        return query.Measure == Measure.ResponseTime && query.Group is { Word: "company" } && modules is [RecordModule.Rfis]
            ? query with { Group = Groupings.AnsweringCompany }
            : query;
    }

    private static RecordQuery With(RecordQuery query, string key, string value) => key switch
    {
        "status" => query with { Status = QueryValues.Split(value).Select(part => StatusWords.Read(part, query.Modules)).ToArray() },
        "text" => query with { Text = QueryValues.Unquote(value) },
        "group" => query with { Group = QueryWordReader.Group(value, query.Modules, query.Days) },
        "across" => query with { Across = QueryWordReader.Group(value, query.Modules, query.Days) },
        "columns" => query with { Columns = ColumnChoice.Read(value, query.Modules) },
        "measure" => query with { Measure = QueryWordReader.Measure(value, query.Modules) },
        "sort" => query with { Sort = QueryWordReader.Sort(value) },
        "top" => query with { Top = QueryWordReader.Top(value) },
        _ => query,
    };

    private static string Print(StatusTerm term) =>
        term.Kind == StatusTermKind.Quoted ? QueryValues.InQuotes(term.Text) : term.Text.ToLowerInvariant();

    private static string Print(FieldTerm term)
    {
        var values = string.Join(", ", term.Values.Select(value => FieldReader.Written(term.Field, value)));
        return term.Field.Word.StartsWith(QueryWords.CustomPrefix, StringComparison.Ordinal)
            ? $"custom: {QueryValues.Quote(term.Field.InWords, '=')} = {values}"
            : $"{term.Field.Word}: {values}";
    }

    private static string Features(RecordQuery query, bool wanted) =>
        string.Join(", ", query.Features.Where(term => term.Wanted == wanted).Select(term => term.Feature.Word));
}
