using AccAssistant.Conversations.Models;

namespace AccAssistant.Conversations.Turns;

/// <summary>Decides, failure by failure, whether a round gets another try. The client below has already repeated lost connections and 5xx once, but not what fails inside a stream.</summary>
internal sealed class RoundRepair(bool hasFallback)
{
    /// <summary>Waited when a limit names no time.</summary>
    public static readonly TimeSpan UnnamedWait = TimeSpan.FromSeconds(4);

    /// <summary>A minute's limit is free again within a minute; a longer wait is for the person to decide.</summary>
    public static readonly TimeSpan LongestStay = TimeSpan.FromSeconds(75);

    private bool fellBack;
    private bool repeated;
    private bool waited;
    private bool stayed;
    private bool shrunk;

    public void NextRound() => repeated = waited = stayed = shrunk = false;

    /// <param name="textShown">The reader has seen words of this round: nothing may be repeated any more.</param>
    /// <param name="left">How long the turn may still take.</param>
    public RepairStep For(ModelFailure failure, bool textShown, TimeSpan left)
    {
        if (textShown)
        {
            return RepairStep.GiveUp;
        }

        return failure.Kind switch
        {
            ModelFailureKind.Limited => Limited(failure.Wait ?? UnnamedWait, left),
            ModelFailureKind.Unavailable => failure.InStream && Once(ref repeated) ? RepairStep.Repeat : FallBack(),
            ModelFailureKind.UnusableCall => Once(ref repeated) ? RepairStep.Repeat : FallBack(),
            ModelFailureKind.TooLarge when Once(ref shrunk) => RepairStep.ShrinkAndRepeat,
            ModelFailureKind.Silent or ModelFailureKind.CutOff or ModelFailureKind.Unreadable when Once(ref repeated) => RepairStep.Repeat,
            _ => RepairStep.GiveUp,
        };
    }

    private RepairStep Limited(TimeSpan wait, TimeSpan left)
    {
        if (wait <= EndpointLimits.LongestCountdown && Once(ref waited))
        {
            return RepairStep.WaitAndRepeat;
        }

        if (FallBack() is var other && other != RepairStep.GiveUp)
        {
            return other;
        }

        // Half of what is left is for the answer itself.
        return wait <= LongestStay && wait < left / 2 && Once(ref stayed) ? RepairStep.WaitAndRepeat : RepairStep.GiveUp;
    }

    private RepairStep FallBack() => hasFallback && Once(ref fellBack) ? RepairStep.UseFallback : RepairStep.GiveUp;

    private static bool Once(ref bool done) => !done && (done = true);
}
