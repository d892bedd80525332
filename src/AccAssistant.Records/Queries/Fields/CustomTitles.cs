using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Fields;

/// <summary>A custom attribute nobody knows is a slip of the pen: every record would seem to lack it.</summary>
internal static class CustomTitles
{
    /// <exception cref="RecordQueryException">The query asks for an attribute none of the records' modules has.</exception>
    public static void Check(RecordQuery query, IReadOnlyList<RecordTable> tables)
    {
        var fields = query.Fields.Select(term => term.Field).Append(query.Group?.Field).OfType<ValueField>();
        foreach (var field in fields.Where(field => field.CustomTitle is not null))
        {
            var known = tables.SelectMany(Of).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
            if (!known.Any(title => ValueMatch.Same(title, field.InWords)))
                throw Unknown(field, known, tables);
        }
    }

    private static IEnumerable<string> Of(RecordTable table) =>
        table.Names.AttributesOf(table.Module).Concat(table.Entries.SelectMany(entry => entry.Custom).Select(value => value.Title));

    private static RecordQueryException Unknown(ValueField field, string[] known, IReadOnlyList<RecordTable> tables)
    {
        var unread = tables.Select(table => field.Unread(table.NamesRead, table.Module)).FirstOrDefault(reason => reason is not null) is var (names, reason)
            ? $" Their {names} could not be read ({reason})."
            : "";
        var all = known.Length == 0 ? "" : $" There are: {Listed.Allowed(known)}.";
        return new RecordQueryException($"No custom attribute of {string.Join(" or ", tables.Select(table => table.Module.Plural()))} is called \"{field.InWords}\".{unread}{Nearest.Hint(field.InWords, known)}{all}");
    }
}
