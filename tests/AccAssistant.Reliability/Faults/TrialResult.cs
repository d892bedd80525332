using AccAssistant.Reliability.Crowd;

namespace AccAssistant.Reliability.Faults;

/// <param name="During">Of the answers that ran while it happened.</param>
/// <param name="After">Of a question more of everybody.</param>
/// <param name="NobodyAnswered">The longest anybody new waited for an answer.</param>
/// <param name="Missed">When the others missed the instance that is to be missed.</param>
/// <param name="IsNamed">The part that is missing was named at <c>/health/ready</c>.</param>
/// <param name="LongestSilence">The longest a running answer stood still for its reader.</param>
internal sealed record TrialResult(Fault Fault, Judgement During, Judgement After, TimeSpan NobodyAnswered, TimeSpan LongestSilence, TimeSpan? Missed, bool IsNamed)
{
    public bool IsFine => During.IsFine && After.IsFine && !Complaints.Any();

    /// <summary>What is said beside the table, most of it only when something is wrong.</summary>
    public IEnumerable<string> Remarks => During.Remarks.Concat(After.Remarks).Take(10).Concat(Complaints);

    private IEnumerable<string> Complaints
    {
        get
        {
            if (During.Interrupted > Fault.MostInterrupted * During.Chats)
                yield return $"{During.Interrupted} answers of {During.Chats} were interrupted, {Fault.MostInterrupted:P0} may be";
            if (After.Interrupted > 0)
                yield return $"{After.Interrupted} answers were interrupted afterwards";
            if (!IsNamed)
                yield return $"/health/ready did not name {Fault.Names}";
            if (Fault.Missed is { } victim && !(Missed <= victim.Within))
                yield return $"the others missed it after {(Missed is { } time ? time : "never")}, not within {victim.Within}";
        }
    }
}
