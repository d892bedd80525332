using AccAssistant.Conversations.Models;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>What is left of a day's tokens; checked before the model is asked, so that a day's excess ends in words and not at the vendor.</summary>
internal sealed class TokenAllowance(TimeProvider time)
{
    /// <returns>Null when the model may be asked.</returns>
    public TurnOutcome? Refusal(Question question, TokenDay day)
    {
        var mine = day.MineAllowed > 0 && day.Mine >= day.MineAllowed;
        if (!mine && (day.AllAllowed == 0 || day.All < day.AllAllowed))
        {
            return null;
        }

        var again = new DateTimeOffset(day.Day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var at = ReaderClock.Of(question.Context, question.Words).Minute(again, withDay: true);
        return TurnOutcome.Failed(FailureWords.DayUsedUp(question.Words, mine, mine ? day.Mine : day.All, mine ? day.MineAllowed : day.AllAllowed, at, again - time.GetUtcNow()), TurnFailures.DayUsedUp) with
        {
            Notes = new TurnNotes { RetryAt = again },
        };
    }
}
