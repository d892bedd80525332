using AccAssistant.Acc;
using AccAssistant.Acc.Http;

namespace AccAssistant.Records.Snapshots;

/// <summary>A remote list of records: whole, and by what changed since.</summary>
/// <param name="What">For the log.</param>
internal sealed record ListSource<T>(
    string What,
    Func<Reader, CancellationToken, IAsyncEnumerable<Page<T>>> All,
    Func<Reader, DateTimeOffset, CancellationToken, IAsyncEnumerable<Page<T>>> Changed)
{
    /// <summary>What was deleted since; null where nothing ever is.</summary>
    public Func<Reader, DateTimeOffset, CancellationToken, IAsyncEnumerable<Page<T>>>? Deleted { get; init; }

    /// <summary>Whether each refresh spends one more request on how many there are now. RFI requests are too dear for that.</summary>
    public bool IsCounted { get; init; }
}
