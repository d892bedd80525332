namespace AccAssistant.Records.Meaning;

/// <summary>One record of any module with its meaning worked out. Only what depends on today is left to the question.</summary>
internal sealed record RecordEntry
{
    public required RecordModule Module { get; init; }

    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The number in its comparable form; empty when the record has none.</summary>
    public required string NumberKey { get; init; }

    public int? Revision { get; init; }

    public required string Title { get; init; }

    public required RecordStatus Status { get; init; }

    public required IReadOnlyList<Holder> Holders { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>Which date <see cref="Due"/> is, where a record has several.</summary>
    public string? DueName { get; init; }

    public DateOnly? Created { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>When it stopped waiting; null while it has not or where it is not known.</summary>
    public DateOnly? Ended { get; init; }

    public IReadOnlyList<string> Disciplines { get; init; } = [];

    public string? Spec { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string? Type { get; init; }

    public IReadOnlyList<string> Locations { get; init; } = [];

    public string? Priority { get; init; }

    public string? Response { get; init; }

    /// <summary>The record as the client read it.</summary>
    public required object Source { get; init; }

    public Standing Standing => Status.Standing;

    public bool IsOverdue(DateOnly today) => Standing == Standing.Open && Due < today;

    /// <summary>Null when not overdue.</summary>
    public int? DaysLate(DateOnly today) => IsOverdue(today) ? today.DayNumber - Due!.Value.DayNumber : null;

    /// <summary>Calendar days from created to today, or to its end once it has ended; null where a day is missing.</summary>
    public int? Age(DateOnly today)
    {
        var waiting = Standing is Standing.Open or Standing.Required or Standing.Draft or Standing.Unknown;
        return (waiting ? today : Ended) is { } end && Created is { } created ? end.DayNumber - created.DayNumber : null;
    }
}
