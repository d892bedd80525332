namespace AccAssistant.Acc.Http;

/// <summary>How much repeating and waiting one read may still cost.</summary>
internal sealed class Patience(bool inBackground)
{
    private const int Repeats = 2;
    private const int Limits = 2;

    // A minute's budget that is used up is whole again within this.
    private static readonly TimeSpan WhileSomebodyWaits = TimeSpan.FromSeconds(75);
    private static readonly TimeSpan InBackground = TimeSpan.FromMinutes(15);

    private readonly TimeSpan longest = inBackground ? InBackground : WhileSomebodyWaits;
    private int repeats;
    private int limits;
    private bool refreshed;
    private TimeSpan waited;

    public bool MayRefresh() => !refreshed && (refreshed = true);

    public bool MayFollowLimit() => limits++ < Limits;

    /// <param name="pause">About half a second, then about two, never twice the same: clients that failed together do not come back together.</param>
    public bool MayRepeat(out TimeSpan pause)
    {
        pause = TimeSpan.FromSeconds(0.5 * Math.Pow(4, repeats) * (0.5 + Random.Shared.NextDouble()));
        return repeats++ < Repeats && MayWait(pause);
    }

    public bool MayWait(TimeSpan wait)
    {
        waited += wait;
        return waited <= longest;
    }
}
