using System.Diagnostics;
using AccAssistant.Reliability.Crowd;

namespace AccAssistant.Reliability.Faults;

/// <summary>Asks again and again, as somebody who only just came, so that it is seen for how long nobody is answered.</summary>
internal sealed class Probe(Talker talker)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch watch = new();

    /// <summary>From when until when the longest question without an answer was asked.</summary>
    public TimeSpan LongestWait { get; private set; }

    public async Task RunAsync(CancellationToken enough)
    {
        try
        {
            while (!enough.IsCancellationRequested)
            {
                watch.Restart();
                var seen = await talker.SendAsync("/overdue rfis", enough);
                await talker.FollowAsync(seen, enough);
                Note();
                await Task.Delay(Every, enough);
            }
        }
        catch (OperationCanceledException) when (enough.IsCancellationRequested)
        {
            Note();
        }
    }

    private void Note() => LongestWait = watch.Elapsed > LongestWait ? watch.Elapsed : LongestWait;
}
