using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Dates;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Queries.Filters;

namespace AccAssistant.Records.Queries;

/// <summary>Reads the filters of the text form that are about fields.</summary>
internal static class FieldReader
{
    public static FieldTerm Term(RecordField field, string value, IReadOnlyList<RecordModule> modules)
    {
        Check(field.Word, field.Modules, modules);
        return new FieldTerm(field, QueryValues.Split(value).Select(part => field is HolderField ? QueryWordReader.Holder(part, field.Word) : Value(part)).ToArray());
    }

    public static DayTerm Days(DayField field, string value, IReadOnlyList<RecordModule> modules)
    {
        Check(field.Word, field.Modules, modules);
        return DateWords.TryParse(QueryValues.Unquote(value)) is { } days
            ? new DayTerm(field, days)
            : throw new RecordQueryException($"\"{value}\" is not a date or range for {field.Word}. Allowed: {DateWords.Allowed}.");
    }

    /// <summary><c>Title = value, value</c>; none when there is no such filter.</summary>
    public static IEnumerable<FieldTerm> Custom(string? value, IReadOnlyList<RecordModule> modules)
    {
        if (value is null)
            yield break;

        // A value may hold the sign, a title only in quotes.
        var title = QueryValues.Cut(value, '=').FirstOrDefault("");
        var rest = value[(value.IndexOf(title, StringComparison.Ordinal) + title.Length)..].TrimStart();
        if (rest is not ['=', .. var words] || string.IsNullOrWhiteSpace(words))
            throw new RecordQueryException($"\"{value}\" does not say which custom attribute. Write custom: Title = value.");

        yield return Term(RecordFields.Custom(QueryValues.Unquote(title)), words.Trim(), modules);
    }

    public static FeatureTerm[] Features(string? has, string? without, IReadOnlyList<RecordModule> modules)
    {
        var terms = Features("has", has, true, modules).Concat(Features("without", without, false, modules)).ToArray();
        return terms.GroupBy(term => term.Feature).FirstOrDefault(same => same.Count() > 1) is { Key: var feature }
            ? throw new RecordQueryException($"\"{feature.Word}\" is asked for twice, or with and without at once. Give it once, under has or under without.")
            : terms;
    }

    private static IEnumerable<FeatureTerm> Features(string key, string? value, bool wanted, IReadOnlyList<RecordModule> modules)
    {
        foreach (var part in value is null ? [] : QueryValues.Split(value))
        {
            var word = QueryWordReader.Normal(part);
            var feature = Feature.Find(word)
                ?? throw QueryWordReader.Unknown($"word after {key}", part, Feature.All.Where(one => modules.All(one.Modules.Contains)).Select(one => one.Word));
            Check($"{key}: {feature.Word}", feature.Modules, modules);
            yield return new FeatureTerm(feature, wanted);
        }
    }

    /// <summary>A value so that <see cref="Term"/> reads it back.</summary>
    public static string Written(RecordField field, string value)
    {
        if (field is not ValueField)
            return QueryValues.Quote(value, ',');
        if (value == QueryWords.NotSet)
            return "none";
        return Value(value) == value ? QueryValues.Quote(value, ',') : QueryValues.InQuotes(value);
    }

    /// <summary>In quotes a value is what it is, even one that is called "None".</summary>
    private static string Value(string part) => QueryWordReader.Normal(part) switch
    {
        _ when QueryValues.IsQuoted(part) => QueryValues.Unquote(part),
        "none" or "not set" or "missing" or "empty" or "nothing" => QueryWords.NotSet,
        _ => part,
    };

    /// <summary>Asking a module for what it does not have is a mistake, not an empty answer.</summary>
    private static void Check(string what, IReadOnlyList<RecordModule> its, IReadOnlyList<RecordModule> asked)
    {
        var without = asked.Where(module => !its.Contains(module)).Select(module => module.Plural()).ToArray();
        if (without.Length > 0)
            throw new RecordQueryException($"\"{what}\" is for {string.Join(" and ", its.Select(module => module.Plural()))} only, not for {string.Join(" or ", without)}. For {string.Join(" and ", asked.Select(module => module.Plural()))} there are: {string.Join(", ", QueryWords.KeysFor(asked))}.");
    }
}
