using AccAssistant.Storage;

namespace AccAssistant.Web.Operators.Day;

/// <summary>What became of the day's questions.</summary>
/// <param name="Failures">The most frequent first.</param>
public sealed record EndedTurns(IReadOnlyDictionary<TurnStatus, int> ByStatus, IReadOnlyList<FailureCount> Failures)
{
    public int All => ByStatus.Values.Sum();

    public int Of(TurnStatus status) => ByStatus.GetValueOrDefault(status);

    /// <summary>In hundredths of those that have ended; null while none has.</summary>
    public decimal? FailedShare => All - Of(TurnStatus.Running) is > 0 and var ended ? 100m * (Of(TurnStatus.Failed) + Of(TurnStatus.Interrupted)) / ended : null;
}
