using System.Text;
using AccAssistant.Conversations.Checks;
using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Turns;

/// <summary>One turn being run: rounds with the model, tools between them, until there is an answer.</summary>
internal sealed partial class TurnLoop(TurnScope turn, TurnRounds rounds, TurnCalls calls, TimeProvider time, ILogger logger)
{
    private readonly AnswerReview review = new(turn, calls, logger);
    private readonly StringBuilder text = new();

    /// <summary>What is to be noted of a turn that was ended from outside.</summary>
    public TurnNotes NotesSoFar => review.Notes(rounds.Shown ? text.ToString() : "", cutOff: true);

    /// <inheritdoc cref="TurnOutcome.Tokens"/>
    public long Tokens => rounds.Used.Input - rounds.Used.Cached + rounds.Used.Output;

    public async Task<TurnOutcome> RunAsync(CancellationToken cancellationToken)
    {
        turn.Sink.Progress(turn.Words["Thinking"]);
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
                return Answered(done.CutShort);
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

            turn.Sink.Progress(turn.Words["Writing the answer"]);
        }
    }

    private TurnOutcome Answered(bool cutShort)
    {
        var answer = text.ToString();
        if (string.IsNullOrWhiteSpace(answer))
        {
            return FromResults();
        }

        if (cutShort)
        {
            turn.Sink.Text($"\n\n*{turn.Words["The answer was cut off here because it reached its length limit. Ask for less at once, or for counts."]}*");
        }

        return TurnOutcome.Completed with { Notes = review.Notes(answer, cutShort) };
    }

    private TurnOutcome FromResults()
    {
        if (calls.Found.Count == 0)
        {
            var reference = FailureReference.Next();
            Log.NoAnswer(logger, turn.Work.TurnId, rounds.Model, reference);
            return TurnOutcome.Failed(FailureWords.Empty(turn.Words, reference), TurnFailures.NoAnswer);
        }

        rounds.Say(HeldResults.Answer(calls.Found, turn.Words), first: true);
        return TurnOutcome.Completed with { Notes = review.Notes("", cutOff: false) };
    }

    private TurnOutcome Failed(ModelFailure failure)
    {
        var reference = FailureReference.Next();
        var now = time.GetUtcNow();
        Log.TurnFailed(logger, turn.Work.TurnId, rounds.Model, failure.Kind, failure.Status, failure.Code, reference);
        return TurnOutcome.Failed(FailureWords.For(failure, reference, turn.Work.Question, now), TurnFailures.Of(failure.Kind)) with
        {
            Notes = NotesSoFar with { RetryAt = failure is { Kind: ModelFailureKind.Limited, Wait: { } wait } ? now + wait : null },
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
