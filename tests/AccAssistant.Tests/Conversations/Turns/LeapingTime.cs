namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>The system's time, until it leaps: as a process sees it that was frozen.</summary>
internal class LeapingTime : TimeProvider
{
    private long leapt;

    public void Leap(TimeSpan far) => Interlocked.Add(ref leapt, far.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref leapt));
}
