using AccAssistant.Acc.People;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries.Columns;
using AccAssistant.Records.Queries.Fields;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>Who is asked for. A company stands for itself and its people.</summary>
internal sealed class HolderFilter : IEntryFilter
{
    private readonly HashSet<Party> wanted = [];
    private readonly List<string> notes = [];
    private readonly List<string> words = [];
    private readonly Dictionary<string, RecordQueryException> unknown = new(StringComparer.Ordinal);
    private readonly HolderField sought;
    private readonly RecordTable table;
    private readonly Holder[] holders;
    private bool nobody;
    private bool comparedNames;

    /// <exception cref="RecordQueryException">The asker's company is not known.</exception>
    public HolderFilter(HolderField sought, IReadOnlyList<string> parts, RecordTable table, string userId)
    {
        this.sought = sought;
        this.table = table;
        holders = table.HoldersOf(sought);
        foreach (var part in Whole(parts))
            Add(part, userId);
    }

    public IEnumerable<string> Notes => notes;

    public IReadOnlyDictionary<string, RecordQueryException> Unknown => unknown;

    /// <summary>E.g. "ball in court ACME or nobody".</summary>
    public string Words => $"{(sought == RecordFields.Assignee ? RecordColumns.HolderOf(table.Module).Word : sought.InWords)} {string.Join(" or ", words)}";

    public IEnumerable<string> Missing => comparedNames ? MissingParts.OfHolders(table, holders, "may be missing from this count") : [];

    public bool Matches(RecordEntry entry)
    {
        var theirs = sought.Of(entry);
        if (theirs.Count == 0)
            return nobody;

        for (var index = 0; index < theirs.Count; index++)
        {
            if (wanted.Contains(theirs[index].Party))
                return true;
        }

        return false;
    }

    /// <summary>"Smith, Inc." is one company where there is one of that name, not two alternatives.</summary>
    private IReadOnlyList<string> Whole(IReadOnlyList<string> parts)
    {
        var joined = string.Join(", ", parts);
        return parts.Count > 1 && Known().Any(name => ValueMatch.Holds(name, joined)) ? [joined] : parts;
    }

    private void Add(string part, string userId)
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
                AddCompanyOf(userId);
                break;
            default:
                AddNamed(part);
                break;
        }
    }

    private void AddCompanyOf(string userId)
    {
        var me = table.Names.Of(new Party(PartyKind.User, userId));
        if (me.CompanyName is null)
            throw new RecordQueryException($"Your company is not known in this project. Give its name instead: {sought.Word}: (name).");

        notes.Add($"your company = {me.CompanyName} and its people");
        wanted.UnionWith(holders.Where(holder => SameCompany(holder, me)).Select(holder => holder.Party));
    }

    private void AddNamed(string part)
    {
        comparedNames = true;
        var known = Known().ToArray();
        var names = known.Where(name => string.Equals(name, part, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (names.Length == 0)
            names = known.Where(name => ValueMatch.Holds(name, part)).ToArray();
        if (names.Length == 0)
        {
            unknown[part] = NotKnown(part, known);
            return;
        }

        var meant = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        wanted.UnionWith(holders.Where(holder => meant.Contains(holder.Name) || meant.Contains(holder.OwnName) || (holder.CompanyName is { } company && meant.Contains(company))).Select(holder => holder.Party));
        Note(part, names.SelectMany(ToldApart).Distinct(StringComparer.OrdinalIgnoreCase).ToArray());
    }

    /// <summary>A name that several people have, with the company of each.</summary>
    private IEnumerable<string> ToldApart(string name) => holders
        .Where(holder => holder.OwnName != holder.Name && string.Equals(holder.OwnName, name, StringComparison.OrdinalIgnoreCase))
        .Select(holder => holder.Name)
        .DefaultIfEmpty(name);

    private void Note(string part, string[] names)
    {
        var companies = holders.Select(holder => holder.CompanyName).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Length == 1 && string.Equals(names[0], part, StringComparison.OrdinalIgnoreCase) && !companies.Contains(part))
            return;

        var shown = names.Select(name => companies.Contains(name) ? name + " and its people" : name).ToArray();
        notes.Add($"\"{part}\" means {Listed.First(Listed.MostMeant, shown)}");
    }

    private RecordQueryException NotKnown(string part, string[] known)
    {
        var near = Nearest.To(part, known.SelectMany(name => name.Split(' ').Append(name))) is { } word
            ? known.Where(name => ValueMatch.Holds(name, word)).Take(3).ToArray()
            : [];
        var hint = near.Length > 0 ? $" Nearest: {string.Join("; ", near)}." : "";
        var unread = table.NamesRead.People is { } reason ? $" The project's people could not be read ({reason})." : "";
        return new RecordQueryException($"No person, company or role on this project has \"{part}\" in the name.{hint}{unread} Allowed: a part of a name, me, my company, nobody.");
    }

    private IEnumerable<string> Known() =>
        table.Names.Everybody.Concat(holders.Select(holder => holder.Name)).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool SameCompany(Holder holder, Holder me) =>
        holder.CompanyId is { } id && me.CompanyId is { } mine
            ? string.Equals(id, mine, StringComparison.Ordinal)
            : holder.CompanyName is { } name && string.Equals(name, me.CompanyName, StringComparison.OrdinalIgnoreCase);
}
