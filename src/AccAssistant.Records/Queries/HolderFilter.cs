using AccAssistant.Acc.People;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries;

/// <summary>Who is asked for. A company stands for itself and its people.</summary>
internal sealed class HolderFilter
{
    private readonly HashSet<Party> wanted = [];
    private readonly List<string> notes = [];
    private readonly List<string> words = [];
    private bool nobody;

    private HolderFilter()
    {
    }

    public IReadOnlyList<string> Notes => notes;

    /// <summary>For the receipt, e.g. "ACME or nobody".</summary>
    public string Words => string.Join(" or ", words);

    /// <summary>Whether names had to be compared, so that a holder without a name may have been missed.</summary>
    public bool ComparedNames { get; private set; }

    /// <exception cref="RecordQueryException">A name is nobody's on this project.</exception>
    public static HolderFilter For(IReadOnlyList<string> parts, RecordTable table, string userId)
    {
        var filter = new HolderFilter();
        var holders = table.Entries.SelectMany(entry => entry.Holders).Distinct().ToArray();
        foreach (var part in Whole(parts, table, holders))
            filter.Add(part, table, holders, userId);
        return filter;
    }

    public bool Matches(RecordEntry entry)
    {
        if (entry.Holders.Count == 0)
            return nobody;

        foreach (var holder in entry.Holders)
        {
            if (wanted.Contains(holder.Party))
                return true;
        }

        return false;
    }

    /// <summary>"Smith, Inc." is one company where there is one of that name, not two alternatives.</summary>
    private static IReadOnlyList<string> Whole(IReadOnlyList<string> parts, RecordTable table, Holder[] holders)
    {
        var joined = string.Join(", ", parts);
        return parts.Count > 1 && Known(table, holders).Any(name => Contains(name, joined)) ? [joined] : parts;
    }

    private void Add(string part, RecordTable table, Holder[] holders, string userId)
    {
        words.Add(part);
        switch (part)
        {
            case QueryWords.Nobody:
                nobody = true;
                break;
            case QueryWords.Me:
                wanted.UnionWith(holders.Select(holder => holder.Party).Where(party => party.Id == userId && party.Kind is PartyKind.User or PartyKind.Unknown));
                break;
            case QueryWords.MyCompany:
                AddCompanyOf(userId, table, holders);
                break;
            default:
                AddNamed(part, table, holders);
                break;
        }
    }

    private void AddCompanyOf(string userId, RecordTable table, Holder[] holders)
    {
        var me = table.Names.Of(new Party(PartyKind.User, userId));
        if (me.CompanyName is null)
            throw new RecordQueryException("Your company is not known in this project. Give its name instead: assignee: (name).");

        notes.Add($"your company = {me.CompanyName} and its people");
        wanted.UnionWith(holders.Where(holder => SameCompany(holder, me)).Select(holder => holder.Party));
    }

    private void AddNamed(string part, RecordTable table, Holder[] holders)
    {
        ComparedNames = true;
        var known = Known(table, holders).ToArray();
        var names = known.Where(name => string.Equals(name, part, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (names.Length == 0)
            names = known.Where(name => Contains(name, part)).ToArray();
        if (names.Length == 0)
            throw Unknown(part, known, table);

        var meant = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        wanted.UnionWith(holders.Where(holder => meant.Contains(holder.Name) || (holder.CompanyName is { } company && meant.Contains(company))).Select(holder => holder.Party));
        Note(part, names, holders);
    }

    private void Note(string part, string[] names, Holder[] holders)
    {
        var companies = holders.Select(holder => holder.CompanyName).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Length == 1 && string.Equals(names[0], part, StringComparison.OrdinalIgnoreCase) && !companies.Contains(part))
            return;

        var shown = names.Take(5).Select(name => companies.Contains(name) ? name + " and its people" : name);
        var more = names.Length > 5 ? $" and {names.Length - 5} more" : "";
        notes.Add($"\"{part}\" means {string.Join("; ", shown)}{more}");
    }

    private static RecordQueryException Unknown(string part, string[] known, RecordTable table)
    {
        var near = Nearest.To(part, known.SelectMany(name => name.Split(' ').Append(name))) is { } word
            ? known.Where(name => Contains(name, word)).Take(3).ToArray()
            : [];
        var hint = near.Length > 0 ? $" Nearest: {string.Join("; ", near)}." : "";
        var unread = table.NamesRead.People is { } reason ? $" The project's people could not be read ({reason})." : "";
        return new RecordQueryException($"No person, company or role on this project has \"{part}\" in the name.{hint}{unread} Allowed: a part of a name, me, my company, nobody.");
    }

    private static IEnumerable<string> Known(RecordTable table, Holder[] holders) =>
        table.Names.Everybody.Concat(holders.Select(holder => holder.Name)).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool SameCompany(Holder holder, Holder me) =>
        holder.CompanyId is { } id && me.CompanyId is { } mine
            ? string.Equals(id, mine, StringComparison.Ordinal)
            : holder.CompanyName is { } name && string.Equals(name, me.CompanyName, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
