namespace AccAssistant.Tests.Support;

/// <summary>A clock that runs five times as fast, so that nobody waits long for a countdown and every second of it is still seen.</summary>
internal sealed class BriskTime : TimeProvider
{
    private const int Speed = 5;

    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly long began = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + (Speed * System.GetElapsedTime(began));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Brisk(dueTime), Brisk(period));

    private static TimeSpan Brisk(TimeSpan time) => time > TimeSpan.Zero ? time / Speed : time;
}
