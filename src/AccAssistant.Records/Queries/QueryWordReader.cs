using System.Globalization;
using System.Text.RegularExpressions;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Filters;
using AccAssistant.Records.Queries.Groups;

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
        return new RecordQueryException($"Unknown {what} \"{word}\".{Nearest.Hint(Normal(word), words)} Allowed: {string.Join(", ", words)}.");
    }

    public static IReadOnlyList<RecordModule> Modules(string value)
    {
        if (Normal(value) is QueryWords.AllModules or "every" or "any")
            return ModuleWords.All;

        var named = QueryValues.Split(value).Select(part => QueryWords.Module(Normal(part)) ?? throw Unknown("module", part, [.. ModuleWords.All.Select(module => module.Key()), QueryWords.AllModules])).ToArray();
        return ModuleWords.All.Where(named.Contains).ToArray();
    }

    public static string Holder(string value, string word)
    {
        var name = QueryValues.Unquote(value);
        return Normal(value) switch
        {
            "" => throw new RecordQueryException($"{word}: give a part of a person's, company's or role's name, me, my company or nobody."),
            "me" or "myself" => QueryWords.Me,
            "my company" => QueryWords.MyCompany,
            "nobody" or "none" or "no one" or "unassigned" or "not set" => QueryWords.Nobody,
            _ => name,
        };
    }

    /// <param name="days">Dates asked for: "by week" of what closed last month are the weeks it closed in.</param>
    public static Grouping Group(string value, IReadOnlyList<RecordModule> modules, IReadOnlyList<DayTerm> days)
    {
        var written = QueryValues.Unquote(value.Trim());
        if (Normal(written).StartsWith("by ", StringComparison.Ordinal))
            written = written[3..].Trim();
        var word = Normal(written);
        if (word is "week" or "month" && days is [var only])
            word = $"{only.Field.Word} {word}";
        if (word.StartsWith(QueryWords.CustomPrefix, StringComparison.Ordinal) && modules.All(module => module != RecordModule.Submittals))
            return Groupings.ByCustom(QueryValues.Unquote(written[QueryWords.CustomPrefix.Length..].Trim()));
        return Groupings.Find(word, modules)
            ?? throw Unknown($"group for {string.Join(" and ", modules.Select(module => module.Plural()))}", value, Groupings.WordsFor(modules));
    }

    public static Measure Measure(string value, IReadOnlyList<RecordModule> modules)
    {
        var measure = Groups.Measure.Find(Normal(value));
        return measure is not null && modules.All(measure.Modules.Contains)
            ? measure
            : throw Unknown($"measure for {string.Join(" and ", modules.Select(module => module.Plural()))}", value, Groups.Measure.All.Where(one => modules.All(one.Modules.Contains)).Select(one => one.Word));
    }

    public static RecordSort Sort(string value)
    {
        var word = Normal(value);
        var descending = word.EndsWith(" desc", StringComparison.Ordinal) || word.EndsWith(" descending", StringComparison.Ordinal);
        return SortKey.Find(Direction().Replace(word, "")) is { } key
            ? new RecordSort(key, descending)
            : throw Unknown("sort", value, SortKey.All.SelectMany(sort => new[] { sort.Word, sort.Word + " desc" }));
    }

    public static int Top(string value) =>
        int.TryParse(QueryValues.Unquote(value.Trim()), NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= MostRows
            ? top
            : throw new RecordQueryException($"\"{value}\" is no number of rows. Allowed: top: 1 to top: {MostRows}; counts are always over all.");

    [GeneratedRegex(@"[\s_-]+")]
    private static partial Regex Gaps();

    [GeneratedRegex(" (asc|ascending|desc|descending)$")]
    private static partial Regex Direction();
}
