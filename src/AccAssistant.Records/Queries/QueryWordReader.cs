using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Records.Queries;

/// <summary>Reads single values of the text form; what it cannot read it answers with the allowed words.</summary>
internal static partial class QueryWordReader
{
    private const int MostRows = 200;

    /// <summary>Lower-case words with single spaces; <c>due_week</c> and <c>due-week</c> are two words.</summary>
    public static string Normal(string text) =>
        Gaps().Replace(QueryValues.Unquote(text.Trim()).ToLowerInvariant(), " ").Trim();

    public static RecordQueryException Unknown(string what, string word, IEnumerable<string> allowed)
    {
        var words = allowed.ToArray();
        var hint = Nearest.To(Normal(word), words) is { } near ? $" Did you mean \"{near}\"?" : "";
        return new RecordQueryException($"Unknown {what} \"{word}\".{hint} Allowed: {string.Join(", ", words)}.");
    }

    public static string Holder(string value)
    {
        var name = QueryValues.Unquote(value);
        return Normal(value) switch
        {
            "" => throw new RecordQueryException("An assignee is a part of a person's, company's or role's name, me, my company or nobody."),
            "me" or "myself" => QueryWords.Me,
            "my company" => QueryWords.MyCompany,
            "nobody" or "none" or "no one" or "unassigned" => QueryWords.Nobody,
            _ => name,
        };
    }

    public static DateWords Days(string key, string value) =>
        DateWords.TryParse(QueryValues.Unquote(value))
        ?? throw new RecordQueryException($"\"{value}\" is not a date or range for {key}. Allowed: {DateWords.Allowed}.");

    public static Grouping Group(string value, RecordModule module)
    {
        var word = Normal(value) switch { "ball in court" or "bic" or "assigned to" => "assignee", "month" => "created month", "week" => "due week", var other => other };
        foreach (var (name, group) in QueryWords.Groups)
        {
            if (name == word && QueryWords.Has(module, group))
                return group;
        }

        throw Unknown($"group for {Meaning.ModuleWords.Plural(module)}", value, QueryWords.GroupsOf(module));
    }

    public static RecordSort Sort(string value)
    {
        var word = Normal(value);
        var descending = word.EndsWith(" desc", StringComparison.Ordinal) || word.EndsWith(" descending", StringComparison.Ordinal);
        var bare = Direction().Replace(word, "");
        foreach (var (name, key) in QueryWords.Sorts)
        {
            if (name == bare)
                return new RecordSort(key, descending);
        }

        throw Unknown("sort", value, QueryWords.Sorts.SelectMany(sort => new[] { sort.Word, sort.Word + " desc" }));
    }

    public static int Top(string value) =>
        int.TryParse(Normal(value), NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= MostRows
            ? top
            : throw new RecordQueryException($"\"{value}\" is no number of rows. Allowed: top: 1 to top: {MostRows}; counts are always over all.");

    [GeneratedRegex(@"[\s_-]+")]
    private static partial Regex Gaps();

    [GeneratedRegex(" (asc|ascending|desc|descending)$")]
    private static partial Regex Direction();
}
