using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace AccAssistant.Tests.Sandbox.Aps;

/// <summary>A clock that stands still and tells when someone begins to wait on it.</summary>
public sealed class SandboxClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<bool> waiting = Channel.CreateUnbounded<bool>();

    public SandboxClock() : this(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Until one more wait has begun.</summary>
    public ValueTask<bool> WaiterAsync() => waiting.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waiting.Writer.TryWrite(true);
        return timer;
    }
}
