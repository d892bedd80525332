using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>How a column's cells read; the cells themselves are invariant text.</summary>
[GenerateSerializer]
public enum ColumnKind
{
    Text,

    /// <summary>The record's own label.</summary>
    Number,

    /// <summary><c>yyyy-MM-dd</c> in the project's time zone.</summary>
    Date,

    /// <summary>A whole number of calendar days late; empty when not late.</summary>
    DaysLate,

    /// <summary>A whole number of calendar days; empty when not known.</summary>
    Days,

    /// <summary>A whole number of records or of revisions.</summary>
    Count,

    /// <summary>The name of an attached file; see <see cref="ResultRow.FileId"/>.</summary>
    File,

    /// <summary>A week, <c>2026-11-23..2026-11-29</c>, or a month, <c>2026-11</c>; words where there is none.</summary>
    Period,

    /// <summary>A date like <see cref="Date"/>, or words.</summary>
    Value,
}
