using AccAssistant.Reliability.Crowd;

namespace AccAssistant.Reliability.Faults;

/// <param name="During">Of the answers that ran while it happened.</param>
/// <param name="After">Of a question more of everybody.</param>
/// <param name="NobodyAnswered">The longest anybody new waited for an answer.</param>
/// <param name="LongestSilence">The longest a running answer stood still for its reader.</param>
internal sealed record TrialResult(string Fault, Judgement During, Judgement After, TimeSpan NobodyAnswered, TimeSpan LongestSilence)
{
    public bool IsFine => During.IsFine && After.IsFine && After.Interrupted == 0;
}
