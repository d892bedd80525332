using System.Globalization;
using AccAssistant.Acc.People;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Fields;
using AccAssistant.Records.Snapshots;

namespace AccAssistant.Records.Queries;

/// <summary>What an answer lacks, in sentences that come before its figure.</summary>
internal static class MissingParts
{
    public static IEnumerable<string> Of(RecordModule module, ReadState read, bool withVoid)
    {
        if (read is { Reason: { } unsure } && read.Read == read.Total)
            yield return $"some {module.Plural()} may be missing or be there no longer ({unsure})";
        else if (read.Reason is { } reason)
            yield return string.Create(CultureInfo.InvariantCulture, $"only {read.Read:N0} of {read.Total:N0} {module.Plural()} could be read ({reason})");
        if (read.StaleReason is { } stale)
            yield return $"{module.Plural()} are as they were at the time shown; they could not be read again ({stale})";
        if (withVoid && read.VoidReason is { } voidReason)
            yield return $"void {module.Plural()} could not all be read ({voidReason})";
    }

    /// <summary>Names that are missing where they are shown or counted by.</summary>
    public static IEnumerable<string> OfNames(RecordTable table, RecordQuery query, IEnumerable<RecordEntry> shown)
    {
        var byHolder = query.Group?.Field as HolderField;
        var holders = shown.SelectMany(entry => entry.Holders).Concat(byHolder is null ? [] : shown.SelectMany(byHolder.Of));
        var unread = OfHolders(table, query.Group is { IsByCompany: true } ? null : holders, null);
        var fields = (query.Columns?.Columns.Select(column => RecordFields.Find(column.Word)) ?? []).Append(query.Group?.Field).Append(query.Across?.Field).OfType<ValueField>();
        return unread.Concat(fields.Select(field => field.Unread(table.NamesRead, table.Module)).OfType<(string Names, string Reason)>().Select(lost => $"{lost.Names} could not be read ({lost.Reason})"));
    }

    /// <param name="holders">Only what these lack is said; null: whatever is lacking.</param>
    /// <param name="consequence">For records of holders without a name.</param>
    public static IEnumerable<string> OfHolders(RecordTable table, IEnumerable<Holder>? holders, string? consequence)
    {
        var (people, companies) = (table.NamesRead.People, table.NamesRead.Companies);
        if (people is null && companies is null)
            return [];

        var unnamed = holders?.Where(holder => !holder.IsNamed).Select(holder => holder.Party.Kind).ToHashSet();
        string?[] sentences = [Sentence("people", people, PartyKind.User), Sentence("companies", companies, PartyKind.Company)];
        return sentences.OfType<string>();

        string? Sentence(string who, string? reason, PartyKind kind) =>
            reason is null || (unnamed is not null && !unnamed.Contains(kind) && !unnamed.Contains(PartyKind.Unknown))
                ? null
                : $"names of {who} could not be read ({reason}){(consequence is null ? "" : $"; records of {who} without a name {consequence}")}";
    }
}
