namespace AccAssistant.Records.Meaning;

/// <summary>One record of any module with its meaning worked out. Only what depends on today is left to the question.</summary>
internal sealed record RecordEntry
{
    public required RecordModule Module { get; init; }

    public required string Id { get; init; }

    /// <summary>As people write the number, whatever the revision.</summary>
    public required string BareLabel { get; init; }

    /// <summary>Several revisions carry the number, so that the label must tell them apart.</summary>
    public bool NamesRevision { get; init; }

    public string Label => NamesRevision ? $"{BareLabel} rev {Revision}" : BareLabel;

    /// <summary>The number in its comparable form; empty when the record has none.</summary>
    public required string NumberKey { get; init; }

    public int? Revision { get; init; }

    public required string Title { get; init; }

    public required RecordStatus Status { get; init; }

    public required IReadOnlyList<Holder> Holders { get; init; }

    public IReadOnlyList<Holder> Creator { get; init; } = [];

    public IReadOnlyList<Holder> Manager { get; init; } = [];

    public IReadOnlyList<Holder> Subcontractor { get; init; } = [];

    /// <summary>Who gave the answer.</summary>
    public IReadOnlyList<Holder> AnsweredBy { get; init; } = [];

    public DateOnly? Due { get; init; }

    /// <summary>Which date <see cref="Due"/> is, where a record has several.</summary>
    public string? DueName { get; init; }

    public DateOnly? Created { get; init; }

    public DateOnly? Updated { get; init; }

    public DateOnly? Answered { get; init; }

    public DateOnly? Closed { get; init; }

    /// <summary>When the material must be on the job.</summary>
    public DateOnly? Required { get; init; }

    /// <summary>Of submittals only.</summary>
    public SubmittalSchedule? Schedule { get; init; }

    public IReadOnlyList<string> Disciplines { get; init; } = [];

    /// <summary>Section number and title, e.g. "08 44 13 Glazed curtain walls".</summary>
    public string? Spec { get; init; }

    public string? Division { get; init; }

    public string? Package { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string? Type { get; init; }

    public string? RootCause { get; init; }

    public IReadOnlyList<string> Locations { get; init; } = [];

    public string? Priority { get; init; }

    public string? CostImpact { get; init; }

    public string? ScheduleImpact { get; init; }

    public string? Response { get; init; }

    public bool HasResponse { get; init; }

    public IReadOnlyList<CustomValue> Custom { get; init; } = [];

    /// <summary>Null where the list does not say.</summary>
    public int? Comments { get; init; }

    /// <inheritdoc cref="Comments"/>
    public int? Attachments { get; init; }

    /// <summary>The record as the client read it.</summary>
    public required object Source { get; init; }

    public Standing Standing => Status.Standing;

    /// <summary>When it stopped waiting; null while it has not or where it is not known.</summary>
    public DateOnly? Ended => Answered ?? Closed;

    public bool IsOverdue(DateOnly today) => Standing == Standing.Open && Due < today;

    /// <summary>Null when not overdue.</summary>
    public int? DaysLate(DateOnly today) => IsOverdue(today) ? today.DayNumber - Due!.Value.DayNumber : null;

    /// <summary>Calendar days from created to today, or to its end once it has ended; null where a day is missing.</summary>
    public int? DaysOpen(DateOnly today)
    {
        var waiting = Standing is Standing.Open or Standing.Required or Standing.Draft or Standing.Unknown;
        return (waiting ? today : Ended) is { } end && Created is { } created ? end.DayNumber - created.DayNumber : null;
    }

    /// <summary>The next day a submittal that still waits must not miss; null for all others and where a date is missing.</summary>
    public DateOnly? ActBy => Standing is Standing.Open or Standing.Required or Standing.Unknown ? Schedule?.ActBy : null;

    /// <summary>Calendar days until <see cref="ActBy"/>, negative when past.</summary>
    public int? Float(DateOnly today) => ActBy is { } day ? day.DayNumber - today.DayNumber : null;

    /// <summary>Calendar days from created to answered; null where there is no answer.</summary>
    public int? ResponseTime() => Answered is { } answered && Created is { } created ? answered.DayNumber - created.DayNumber : null;
}
