namespace AccAssistant.Benchmarks.Reads;

/// <summary>Real time, moved on by hand: what was read grows old without anybody waiting.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    public TimeSpan Shift { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
}
