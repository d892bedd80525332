using AccAssistant.Acc.People;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Queries;

/// <summary>What an answer lacks, in sentences that come before its figure.</summary>
internal static class MissingParts
{
    public static IEnumerable<string> Of(RecordModule module, ReadState read, bool withVoid)
    {
        if (read.Reason is { } reason)
            yield return $"only {read.Read} of {read.Total} {module.Plural()} could be read ({reason})";
        if (read.StaleReason is { } stale)
            yield return $"{module.Plural()} are as they were at the time shown; they could not be read again ({stale})";
        if (withVoid && read.VoidReason is { } voidReason)
            yield return $"void {module.Plural()} could not all be read ({voidReason})";
    }

    /// <summary>Names that are missing where they would have been shown or compared.</summary>
    public static IEnumerable<string> OfNames(RecordTable table, RecordQuery query, bool comparesNames, IReadOnlyList<RecordEntry> shown)
    {
        var names = table.NamesRead;
        var holders = comparesNames ? table.Entries : shown;
        if (names.People is { } people && (query.Group == Grouping.Company || Unnamed(holders, PartyKind.User)))
            yield return $"names of people could not be read ({people}){(comparesNames ? "; records of people without a name may be missing from this count" : "")}";
        if (names.Companies is { } companies && (query.Group == Grouping.Company || Unnamed(holders, PartyKind.Company)))
            yield return $"names of companies could not be read ({companies}){(comparesNames ? "; records of companies without a name may be missing from this count" : "")}";
        if (names.Locations is { } locations && query.Group == Grouping.Location)
            yield return $"names of locations could not be read ({locations})";
        if (names.IssueTypes is { } types && query is { Module: RecordModule.Issues, Group: Grouping.Type or Grouping.Category })
            yield return $"names of issue types could not be read ({types})";
        if (names.SubmittalTypes is { } submittalTypes && query is { Module: RecordModule.Submittals, Group: Grouping.Type })
            yield return $"names of submittal types could not be read ({submittalTypes})";
        if (names.SubmittalResponses is { } responses && query.Group == Grouping.Response)
            yield return $"names of responses could not be read ({responses})";
    }

    private static bool Unnamed(IEnumerable<RecordEntry> entries, PartyKind kind) =>
        entries.Any(entry => entry.Holders.Any(holder => !holder.IsNamed && (holder.Party.Kind == kind || holder.Party.Kind == PartyKind.Unknown)));
}
