using Microsoft.Extensions.Options;
using Orleans;

namespace AccAssistant.Acc.Http;

/// <summary>Answers at once; the caller does the waiting.</summary>
public sealed class QuotaGrain : Grain, IQuotaGrain
{
    private readonly RequestQuota quota;

    public QuotaGrain(IOptions<QuotaOptions> options, TimeProvider time) =>
        quota = new RequestQuota(options.Value.LimitsOf(this.GetPrimaryKeyString()), time);

    public Task<QuotaPlace> ReserveAsync(string person, bool inBackground) => quota.ReserveAsync(person, inBackground);

    public Task PauseAsync(TimeSpan retryAfter) => quota.PauseAsync(retryAfter);

    public Task<QuotaStanding> StandingAsync() => quota.StandingAsync();
}
