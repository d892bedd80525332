namespace AccAssistant.Records.Meaning;

/// <summary>A record's status as it is read and as it counts.</summary>
/// <param name="Text">For the Status column; an unknown value stays as it came.</param>
internal sealed record RecordStatus(string Text, Standing Standing, IReadOnlyList<StatusName> Names)
{
    public bool IsCalled(string word)
    {
        if (string.Equals(Text, word, StringComparison.OrdinalIgnoreCase))
            return true;

        for (var index = 0; index < Names.Count; index++)
        {
            if (Names[index].IsCalled(word))
                return true;
        }

        return false;
    }

    public static RecordStatus OfIssue(string wire, bool published)
    {
        var name = Statuses.Find(Statuses.Issues, wire);
        // Open is "not draft, not closed": a status we have never heard of is open too.
        return Single(name, wire, published ? name?.Standing ?? Standing.Open : Standing.Draft);
    }

    public static RecordStatus OfRfi(string wire)
    {
        var name = Statuses.Find(Statuses.Rfis, wire);
        return Single(name, wire, name?.Standing ?? Standing.Unknown);
    }

    public static RecordStatus OfSubmittal(string stateId, string statusId)
    {
        var state = Statuses.Find(Statuses.SubmittalStates, stateId);
        var status = Statuses.Find(Statuses.SubmittalStatuses, statusId);
        var standing = state?.Standing ?? status?.Standing ?? Standing.Unknown;
        var text = state?.Name ?? (stateId.Length > 0 ? stateId : status?.Name ?? statusId);
        StatusName?[] names = [state, status];
        return new RecordStatus(text, standing, names.OfType<StatusName>().ToArray());
    }

    private static RecordStatus Single(StatusName? name, string wire, Standing standing) =>
        new(name?.Name ?? wire, standing, name is null ? [] : [name]);
}
