using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries;

/// <summary>Custom attributes a query names. One the project does not have is a mistake, not an attribute nobody filled in.</summary>
internal static class CustomTitles
{
    private const int MostShown = 12;

    /// <exception cref="RecordQueryException">No module asked about has an attribute of that title; the message names those there are.</exception>
    public static void Check(RecordQuery query, IReadOnlyList<RecordTable> tables)
    {
        var fields = query.Fields.Select(term => term.Field).Append(query.Group?.Field).OfType<ValueField>();
        foreach (var field in fields.Where(field => field.CustomTitle is not null))
        {
            // Where the list of attributes could not be read, nobody knows which there are.
            if (tables.Any(table => field.Unread(table.NamesRead, table.Module) is not null))
                continue;

            var known = tables.SelectMany(Of).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
            if (!known.Any(title => ValueMatch.Same(title, field.CustomTitle!)))
                throw Unknown(field.CustomTitle!, known, tables);
        }
    }

    private static IEnumerable<string> Of(RecordTable table) =>
        table.Names.Attributes.TitlesOf(table.Module).Concat(table.Entries.SelectMany(entry => entry.Custom).Select(value => value.Title));

    private static RecordQueryException Unknown(string title, string[] known, IReadOnlyList<RecordTable> tables)
    {
        var whose = string.Join(" and ", tables.Select(table => table.Module.Plural()));
        if (known.Length == 0)
            return new RecordQueryException($"The {whose} of this project have no custom attributes.");

        var near = Nearest.To(title, known) is { } word ? $" Did you mean \"{word}\"?" : "";
        var shown = string.Join("; ", known.Order(StringComparer.OrdinalIgnoreCase).Take(MostShown));
        return new RecordQueryException($"The {whose} of this project have no custom attribute \"{title}\".{near} There are: {shown}{(known.Length > MostShown ? $" and {known.Length - MostShown} more" : "")}.");
    }
}
