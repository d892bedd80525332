using AccAssistant.Reliability.Crowd;

namespace AccAssistant.Reliability.Faults;

/// <param name="During">Of the answers that ran while it happened.</param>
/// <param name="After">Of a question more of everybody.</param>
/// <param name="NobodyAnswered">The longest anybody new waited for an answer.</param>
/// <param name="Missed">When the others missed the instance that is to be missed.</param>
/// <param name="LongestSilence">The longest a running answer stood still for its reader.</param>
internal sealed record TrialResult(Fault Fault, Judgement During, Judgement After, TimeSpan NobodyAnswered, TimeSpan LongestSilence, TimeSpan? Missed)
{
    public bool IsFine => During.IsFine && After.IsFine && After.Interrupted == 0 && (Fault.Missed is not { } victim || Missed <= victim.Within);
}
