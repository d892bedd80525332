namespace AccAssistant.Acc.Http;

/// <summary>One page of a remote list.</summary>
/// <param name="Items">Never the same record twice over all pages. Rows that cannot be told apart for want of an id are left out.</param>
/// <param name="Total">What the server says the whole list holds at this moment; null where it does not say. A list is complete when as many items came as the largest total seen: fewer means that pages came short or the list moved while it was read.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int? Total)
{
    /// <summary>The list moved since the page before was read: records may be missing, even where as many came as the server counted.</summary>
    public bool Moved { get; init; }

    /// <summary>Its first row is the last of the page before, unless the list moved between the two.</summary>
    internal bool Overlaps { get; init; }
}
