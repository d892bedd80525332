using AccAssistant.Web.Cluster;

namespace AccAssistant.Web.Operators.Day;

/// <summary>Reads the parts of the page beside each other. One that fails, or takes too long, leaves the others.</summary>
public sealed partial class DayReader(
    ActivePeople people, TurnsOfDay turns, TokensOfDay tokens, LimitsOfDay limits, QuotasNow quotas, SlowQuestions slowest, DatabaseStanding database, ClusterNow cluster, TimeProvider time, ILogger<DayReader> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    public async Task<DayReport> ReadAsync(OperatorDay day, CancellationToken cancellationToken)
    {
        var (seen, ended, used, reached) = (
            PartAsync("people", token => people.ReadAsync(day, token), cancellationToken),
            PartAsync("turns", token => turns.ReadAsync(day, token), cancellationToken),
            PartAsync("tokens", tokens.ReadAsync, cancellationToken),
            PartAsync("limits", token => limits.ReadAsync(day, token), cancellationToken));
        var (budgets, slow, stored, instances) = (
            PartAsync("quotas", quotas.ReadAsync, cancellationToken),
            PartAsync("slowest questions", token => slowest.ReadAsync(day, token), cancellationToken),
            PartAsync("database", database.ReadAsync, cancellationToken),
            PartAsync("cluster", _ => Task.FromResult(cluster()), cancellationToken));
        return new DayReport(await seen, await ended, await used, await reached, await budgets, await slow, await stored, await instances);
    }

    private async Task<DayPart<T>> PartAsync<T>(string name, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // Not all that is waited for can be given up, and SQLite answers on the thread that asks.
            return new DayPart<T>(await Task.Run(() => read(either.Token), either.Token).WaitAsync(either.Token));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotRead(logger, exception, name);
            return new DayPart<T>(null);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The operators' page could not read its part {Part}")]
        public static partial void NotRead(ILogger logger, Exception exception, string part);
    }
}
