namespace AccAssistant.Records.Queries.Dates;

/// <summary>Which way words without a year look.</summary>
internal enum DateLean
{
    /// <summary>Created, updated: "1 Dec" said in November is last year's.</summary>
    Past,

    /// <summary>Due: the nearest "1 Dec"; "Friday" is the coming one.</summary>
    Ahead,
}
