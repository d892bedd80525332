using AccAssistant.Records.Queries.Dates;

namespace AccAssistant.Records.Queries;

/// <summary>The one way to ask the records. Filters of different kinds all hold at once; several values of one kind are alternatives.</summary>
/// <remarks>Its text form is <see cref="RecordQueryText"/>.</remarks>
public sealed record RecordQuery
{
    public required RecordModule Module { get; init; }

    /// <summary>Empty: all but drafts and void ones.</summary>
    public IReadOnlyList<StatusTerm> Status { get; init; } = [];

    /// <summary>Parts of the names of people, companies and roles; <c>me</c>, <c>my company</c> and <c>nobody</c> stand for themselves.</summary>
    public IReadOnlyList<string> Assignee { get; init; } = [];

    public DateWords? Due { get; init; }

    public DateWords? Created { get; init; }

    public DateWords? Updated { get; init; }

    /// <summary>Words that must all be in the title.</summary>
    public string? Text { get; init; }

    public Grouping? Group { get; init; }

    /// <summary>Null: by due date, then number.</summary>
    public RecordSort? Sort { get; init; }

    /// <summary>Rows to show, 1–200; counts are over all.</summary>
    public int? Top { get; init; }
}
