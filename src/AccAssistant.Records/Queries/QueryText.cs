namespace AccAssistant.Records.Queries;

/// <summary>Queries in their text form, for whoever keeps some and lets people change them.</summary>
public static class QueryText
{
    /// <summary>Every key there is.</summary>
    public static IReadOnlyList<string> Keys => QueryWords.Keys;

    /// <summary>The normal form; read again it is the same query.</summary>
    /// <exception cref="RecordQueryException">A key or value is unknown; the message names the allowed ones.</exception>
    public static string Normal(string text) => RecordQueryText.Print(RecordQueryText.Parse(text));

    /// <summary>A query with some of its keys said again; the others stay, how it is shown included.</summary>
    /// <param name="changes">In the same text form; empty changes nothing.</param>
    /// <inheritdoc cref="Normal"/>
    public static string With(string text, string changes) => RecordQueryText.Print(RecordQueryText.Change(text, changes));

    /// <summary>A query among the records of another: its filters stay unless said again, how it was shown does not.</summary>
    /// <param name="changes">In the same text form; empty leaves the filters alone.</param>
    /// <inheritdoc cref="Normal"/>
    public static string Narrowed(string text, string changes) => RecordQueryText.Print(RecordQueryText.Refine(text, changes));

    /// <summary>What stands between semicolons outside quotes, trimmed, empty parts left out.</summary>
    public static IReadOnlyList<string> Parts(string text) => QueryValues.Cut(text, ';', '\n');

    /// <summary>Whether a part begins with a key, and is not just words with a colon in them.</summary>
    public static bool HasKey(string part) =>
        part.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && QueryWordReader.Normal(part[..colon]) is var word
        && (QueryWords.Key(word) is not null || word.StartsWith(QueryWords.CustomPrefix, StringComparison.Ordinal));

    /// <summary>Whether a word by itself is a status of some module, or a meaning such as overdue.</summary>
    public static bool IsStatus(string word) => Meaning.ModuleWords.All.SelectMany(QueryWords.StatusesOf).Contains(QueryWordReader.Normal(word));

    /// <summary>A key and a value as one part, in quotes where it needs them.</summary>
    public static string Part(string key, string value) => $"{key}: {QueryValues.Quote(value)}";

    /// <summary>One value, in quotes where it would be read as several, or as a key, or not at all.</summary>
    public static string Value(string value) =>
        value.Contains(':', StringComparison.Ordinal) ? QueryValues.InQuotes(value) : QueryValues.Quote(value, ',');

    /// <summary>The value of a key without its quotes; empty where the query does not have it.</summary>
    public static string ValueOf(string text, string key) => QueryValues.Unquote(QueryPairs.Read(text).GetValueOrDefault(key, ""));

    /// <summary>The module a word names, as a query spells it; null for any other word.</summary>
    public static string? Module(string word) => QueryWords.Module(QueryWordReader.Normal(word)) is { } module ? Meaning.ModuleWords.Key(module) : null;
}
