using Orleans;

namespace AccAssistant.Records.Queries;

/// <summary>What a figure covers.</summary>
/// <param name="Filter">In words, e.g. "RFIs · overdue · assigned to ACME".</param>
/// <param name="Matched">Records that fit the filter.</param>
/// <param name="Read">Records read, of <paramref name="Total"/> the server says there are.</param>
/// <param name="AsOf">When the oldest data used was read.</param>
/// <param name="TimeZone">Days are judged in it.</param>
/// <param name="Definitions">The meanings used, e.g. "overdue = due before 23 Nov 2026 and still open; 3 open ones have no due date".</param>
/// <param name="Missing">What could not be read; must be told before the figure.</param>
/// <param name="Seconds">From the question to the result.</param>
[GenerateSerializer, Immutable]
public sealed record Receipt(
    string Filter,
    int Matched,
    int Read,
    int Total,
    DateTimeOffset AsOf,
    string TimeZone,
    IReadOnlyList<string> Definitions,
    IReadOnlyList<string> Missing,
    double Seconds)
{
    /// <summary>On how many pages the records came when they were last read whole; what changed since came by shorter lists. 0 where that is not known.</summary>
    [Id(0)]
    public int Pages { get; init; }
}
