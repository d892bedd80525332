using AccAssistant.Conversations.Models;

namespace AccAssistant.Conversations.Turns;

/// <summary>Decides, failure by failure, whether a round gets another try. The client below has already repeated lost connections and 5xx once.</summary>
internal sealed class RoundRepair(bool hasFallback)
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    /// <summary>Waited when a limit names no time.</summary>
    public static readonly TimeSpan UnnamedWait = TimeSpan.FromSeconds(4);

    private bool fellBack;
    private bool repeated;
    private bool waited;
    private bool shrunk;

    public void NextRound() => repeated = waited = shrunk = false;

    /// <param name="textShown">The reader has seen words of this round: nothing may be repeated any more.</param>
    public RepairStep For(ModelFailure failure, bool textShown)
    {
        if (textShown)
        {
            return RepairStep.GiveUp;
        }

        return failure.Kind switch
        {
            ModelFailureKind.Limited when (failure.Wait ?? UnnamedWait) <= LongestWait && Once(ref waited) => RepairStep.WaitAndRepeat,
            ModelFailureKind.Limited or ModelFailureKind.Unavailable => FallBack(),
            ModelFailureKind.UnusableCall => Once(ref repeated) ? RepairStep.Repeat : FallBack(),
            ModelFailureKind.TooLarge when Once(ref shrunk) => RepairStep.ShrinkAndRepeat,
            ModelFailureKind.Silent or ModelFailureKind.CutOff or ModelFailureKind.Unreadable when Once(ref repeated) => RepairStep.Repeat,
            _ => RepairStep.GiveUp,
        };
    }

    private RepairStep FallBack() => hasFallback && Once(ref fellBack) ? RepairStep.UseFallback : RepairStep.GiveUp;

    private static bool Once(ref bool done) => !done && (done = true);
}
