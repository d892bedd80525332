using System.Diagnostics;
using AccAssistant.Reliability.Site;

namespace AccAssistant.Reliability.Together;

/// <param name="Seen">As <see cref="Check.Wanted"/>, where all is fine.</param>
internal sealed record CheckResult(Check Check, string Seen, TimeSpan Took)
{
    public bool IsFine => Seen == Check.Wanted;

    public static async Task<CheckResult> OfAsync(Check check, Installation site)
    {
        var watch = Stopwatch.StartNew();
        return new CheckResult(check, await check.SeeAsync(site), watch.Elapsed);
    }
}
