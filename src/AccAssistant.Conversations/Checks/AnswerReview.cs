using AccAssistant.Conversations.Turns;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Checks;

/// <summary>What is noted beside an answer once its turn has ended, however it ended.</summary>
internal sealed partial class AnswerReview(TurnScope turn, TurnCalls calls, ILogger logger)
{
    /// <param name="text">The model's own words as far as they were shown; empty where there are none.</param>
    /// <param name="cutOff">They stop in the middle.</param>
    public TurnNotes Notes(string text, bool cutOff)
    {
        var instructing = calls.Outcomes.SelectMany(outcome => outcome.Instructing).Distinct(StringComparer.Ordinal).ToArray();
        AnswerMeters.CountInstructing(instructing.Length);
        return new TurnNotes { Doubts = Doubts(text, cutOff), Instructing = instructing };
    }

    private IReadOnlyList<string> Doubts(string text, bool cutOff)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var doubts = AnswerCheck.Doubts(text, new AnswerEvidence(turn.Work.Question.Text, turn.Transcript.Told, calls.Outcomes), cutOff);
        AnswerMeters.Count(doubts);
        if (doubts.Count > 0)
        {
            Log.Doubted(logger, turn.Work.TurnId, doubts.Count);
        }

        return doubts.Count == 0 ? [] : [.. doubts.Select(doubt => doubt.Text)];
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The answer of turn {TurnId} states {Doubts} figures or records that nothing looked up explains")]
        public static partial void Doubted(ILogger logger, Guid turnId, int doubts);
    }
}
