using AccAssistant.Acc.Http;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Acc;

/// <summary>A clock on which every wait passes at once and is written down; the limits of a request only strike when a test moves the clock.</summary>
internal sealed class ImpatientTime : FakeTimeProvider
{
    private readonly List<TimeSpan> waits = [];

    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (waits)
            {
                return [.. waits];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == AccSender.TryLimit || dueTime == AccSender.SilenceLimit)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        lock (waits)
        {
            waits.Add(dueTime);
        }

        Advance(dueTime);
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
