using Microsoft.Extensions.Options;
using Orleans;

namespace AccAssistant.Acc.Http;

/// <summary>Gives the reserved time at once; the caller does the waiting.</summary>
public sealed class QuotaGrain : Grain, IQuotaGrain
{
    private readonly RequestQuota quota;

    public QuotaGrain(IOptions<QuotaOptions> options, TimeProvider time) =>
        quota = new RequestQuota(options.Value.PerMinute(this.GetPrimaryKeyString()), time);

    public Task<TimeSpan> ReserveAsync() => quota.ReserveAsync();

    public Task PauseAsync(TimeSpan retryAfter) => quota.PauseAsync(retryAfter);
}
