using AccAssistant.Acc.Http;

namespace AccAssistant.Web.Operators.Day;

/// <summary>How the budgets at Autodesk stand, wherever in the cluster each is kept.</summary>
public sealed partial class QuotasNow(RequestQuotaFor quotaFor, TimeProvider time, ILogger<QuotasNow> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IReadOnlyList<QuotaLine>> ReadAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(QuotaFamilies.All.Select(family => LineAsync(family, cancellationToken)));

    private async Task<QuotaLine> LineAsync(string family, CancellationToken cancellationToken)
    {
        try
        {
            return new QuotaLine(family, await quotaFor(family).StandingAsync().WaitAsync(Patience, time, cancellationToken));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, exception, family);
            return new QuotaLine(family, null);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "How the quota of {Family} stands could not be asked")]
        public static partial void NotTold(ILogger logger, Exception exception, string family);
    }
}
