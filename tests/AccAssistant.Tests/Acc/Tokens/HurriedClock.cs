using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>Stands still, except that short waits are over at once.</summary>
public sealed class HurriedClock : FakeTimeProvider
{
    public HurriedClock()
        : base(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Somebody waits for less than a second.</summary>
    public TaskCompletionSource Waited { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.FromSeconds(2) || dueTime < TimeSpan.Zero)
            return base.CreateTimer(callback, state, dueTime, period);
        if (dueTime < TimeSpan.FromSeconds(1))
            Waited.TrySetResult();
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }
}
