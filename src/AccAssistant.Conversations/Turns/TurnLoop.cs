using System.Text;
using AccAssistant.Conversations.Checks;
using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Turns;

/// <summary>One turn being run: rounds with the model, tools between them, until there is an answer.</summary>
internal sealed partial class TurnLoop(TurnScope turn, TurnRounds rounds, TurnCalls calls, TimeProvider time, ILogger logger)
{
    public async Task<TurnOutcome> RunAsync(CancellationToken cancellationToken)
    {
        turn.Sink.Progress("Thinking");
        var text = new StringBuilder();
        var refused = false;
        for (var toolRounds = 0; ; toolRounds++)
        {
            var end = await rounds.NextAsync(text, cancellationToken);
            if (end is RoundFailed { Failure: var failure })
            {
                return Failed(failure);
            }

            var done = (RoundDone)end;
            if (done.Calls.Count == 0)
            {
                return Answered(text.ToString(), done.CutShort);
            }

            if (refused)
            {
                // Told twice that it has all it gets, it still asks.
                return FromResults();
            }

            var asked = calls.Named(done.Calls);
            turn.Transcript.AddCalls(text.ToString(), asked);
            refused = toolRounds == turn.Budgets.Rounds || (toolRounds > 0 && rounds.OverBudget);
            var answers = refused ? TurnCalls.Refuse(asked) : await calls.AnswerAsync(asked, done.Span, cancellationToken);
            foreach (var (call, answer) in asked.Zip(answers))
            {
                turn.Transcript.AddResult(call, answer);
            }

            turn.Sink.Progress("Writing the answer");
        }
    }

    private TurnOutcome Answered(string text, bool cutShort)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return FromResults();
        }

        if (cutShort)
        {
            turn.Sink.Text("\n\n*The answer was cut off here because it reached its length limit. Ask for less at once, or for counts.*");
        }

        var doubts = AnswerCheck.Doubts(text, new AnswerEvidence(turn.Work.Question.Text, turn.Transcript.Told, calls.Outcomes));
        return doubts.Count == 0 ? TurnOutcome.Completed : TurnOutcome.Completed with { Notes = new TurnNotes { Doubts = doubts } };
    }

    private TurnOutcome FromResults()
    {
        if (calls.Found.Count == 0)
        {
            var reference = FailureReference.Next();
            Log.NoAnswer(logger, turn.Work.TurnId, rounds.Model, reference);
            return TurnOutcome.Failed(FailureWords.Empty(reference));
        }

        rounds.Say(HeldResults.Answer(calls.Found), first: true);
        return TurnOutcome.Completed;
    }

    private TurnOutcome Failed(ModelFailure failure)
    {
        var reference = FailureReference.Next();
        var now = time.GetUtcNow();
        Log.TurnFailed(logger, turn.Work.TurnId, rounds.Model, failure.Kind, failure.Status, failure.Code, reference);
        return TurnOutcome.Failed(FailureWords.For(failure, reference, turn.Work.Question.Context, now)) with
        {
            Notes = failure is { Kind: ModelFailureKind.Limited, Wait: { } wait } ? new TurnNotes { RetryAt = now + wait } : TurnNotes.None,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} failed: model {Model}, {Kind}, status {Status}, code {Code}, reference {Reference}")]
        public static partial void TurnFailed(ILogger logger, Guid turnId, string model, ModelFailureKind kind, int? status, string? code, string reference);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} got no answer from model {Model}, reference {Reference}")]
        public static partial void NoAnswer(ILogger logger, Guid turnId, string model, string reference);
    }
}
