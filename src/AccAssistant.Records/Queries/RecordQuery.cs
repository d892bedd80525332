using AccAssistant.Records.Queries.Columns;
using AccAssistant.Records.Queries.Filters;
using AccAssistant.Records.Queries.Groups;

namespace AccAssistant.Records.Queries;

/// <summary>The one way to ask the records. Filters of different kinds all hold at once; several values of one kind are alternatives.</summary>
/// <remarks>Its text form is <see cref="RecordQueryText"/>.</remarks>
internal sealed record RecordQuery
{
    /// <summary>One or several, in their usual order.</summary>
    public required IReadOnlyList<RecordModule> Modules { get; init; }

    /// <summary>Empty: all but drafts and void ones.</summary>
    public IReadOnlyList<StatusTerm> Status { get; init; } = [];

    public IReadOnlyList<FieldTerm> Fields { get; init; } = [];

    public IReadOnlyList<DayTerm> Days { get; init; } = [];

    public IReadOnlyList<FeatureTerm> Features { get; init; } = [];

    /// <summary>Words that must all be in a record's texts.</summary>
    public string? Text { get; init; }

    public Grouping? Group { get; init; }

    /// <summary>Breaks each group down once more.</summary>
    public Grouping? Across { get; init; }

    public Measure? Measure { get; init; }

    /// <summary>Null: the usual ones.</summary>
    public ColumnChoice? Columns { get; init; }

    /// <summary>Null: by relevance where there is <see cref="Text"/>, else by due date; then by number.</summary>
    public RecordSort? Sort { get; init; }

    /// <summary>Rows to show, 1–200; counts are over all.</summary>
    public int? Top { get; init; }
}
