namespace AccAssistant.Records.Meaning;

/// <summary>What every status means: the one place that says which ones are open, answered, closed, draft or void.</summary>
internal static class Statuses
{
    public static readonly IReadOnlyList<StatusName> Issues =
    [
        new("draft", "Draft", Standing.Draft),
        new("open", "Open", Standing.Open),
        new("pending", "Pending", Standing.Open),
        new("in_progress", "In progress", Standing.Open),
        new("in_review", "In review", Standing.Open),
        new("completed", "Completed", Standing.Open),
        new("not_approved", "Not approved", Standing.Open),
        new("in_dispute", "In dispute", Standing.Open),
        new("closed", "Closed", Standing.Closed),
    ];

    /// <summary>Both workflows; a sent-back RFI waits for its author and is still unanswered.</summary>
    public static readonly IReadOnlyList<StatusName> Rfis =
    [
        new("draft", "Draft", Standing.Draft),
        new("submitted", "Submitted", Standing.Open),
        new("open", "Open", Standing.Open),
        new("openRev1", "Open at reviewer 1", Standing.Open),
        new("openRev2", "Open at reviewer 2", Standing.Open),
        new("rejected", "Rejected", Standing.Open, "sent back"),
        new("answered", "Answered", Standing.Answered),
        new("answeredRev1", "Answered by reviewer 1", Standing.Answered),
        new("answeredManager", "Answered by manager", Standing.Answered),
        new("closed", "Closed", Standing.Closed),
        new("void", "Void", Standing.Void),
    ];

    /// <summary>The steps of a submittal; whether it is open is said by its status, below.</summary>
    public static readonly IReadOnlyList<StatusName> SubmittalStates =
    [
        new("draft", "Draft", Standing.Draft),
        new("sbc-1", "Waiting for submission", null),
        // Not plain "Open": the status Open covers three steps, and two different counts must not share a name.
        new("mgr-1", "Open (submitted)", null, "submitted"),
        new("rev", "In review", null),
        new("mgr-2", "Reviewed", null),
        new("sbc-2", "Closed", null),
        new("void", "Void", Standing.Void),
    ];

    public static readonly IReadOnlyList<StatusName> SubmittalStatuses =
    [
        new("1", "Required", Standing.Required),
        new("2", "Open", Standing.Open),
        new("3", "Closed", Standing.Closed),
        new("4", "Void", Standing.Void),
        new("5", "Empty", Standing.Unknown),
        new("6", "Draft", Standing.Draft),
    ];

    public static IEnumerable<StatusName> Of(RecordModule module) => module switch
    {
        RecordModule.Issues => Issues,
        RecordModule.Rfis => Rfis,
        _ => SubmittalStates.Concat(SubmittalStatuses),
    };

    /// <summary>Null for a value this app does not know.</summary>
    public static StatusName? Find(IReadOnlyList<StatusName> names, string wire)
    {
        foreach (var name in names)
        {
            if (string.Equals(name.Wire, wire, StringComparison.OrdinalIgnoreCase))
                return name;
        }

        return null;
    }
}
