using System.Text;
using AccAssistant.Conversations.Checks;
using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Turns;

/// <summary>One turn being run: rounds with the model, tools between them, until there is an answer.</summary>
internal sealed partial class TurnLoop(
    ModelRound rounds, LlmOptions options, TurnTranscript transcript, TurnCalls calls, Kernel kernel,
    TurnWork work, ITurnSink sink, TimeProvider time, ILogger logger)
{
    private readonly RoundRepair repair = new(options.FallbackModel.Length > 0 && options.FallbackModel != options.Model);
    private string model = options.Model;
    private TokenUsage used = TokenUsage.None;

    public async Task<TurnOutcome> RunAsync(CancellationToken cancellationToken)
    {
        sink.Progress("Thinking");
        var toolRounds = 0;
        var refused = false;
        while (true)
        {
            var text = new StringBuilder();
            var end = await RoundAsync(text, cancellationToken);
            if (end is RoundFailed { Failure: var failure })
            {
                return Failed(failure);
            }

            var done = (RoundDone)end;
            if (done.Calls.Count == 0)
            {
                return Answered(text, done.CutShort);
            }

            if (refused)
            {
                // Told twice that it has all it gets, it still asks.
                return FromResults();
            }

            var asked = calls.Named(done.Calls);
            transcript.AddCalls(text.ToString(), asked);
            refused = toolRounds == options.MaxRounds || (toolRounds > 0 && OverBudget());
            var answers = refused ? TurnCalls.Refuse(asked) : await calls.AnswerAsync(asked, cancellationToken);
            for (var index = 0; index < asked.Count; index++)
            {
                transcript.AddResult(asked[index], answers[index]);
            }

            toolRounds++;
            sink.Progress("Writing the answer");
        }
    }

    /// <summary>One round, repeated as the repair plan allows.</summary>
    private async Task<RoundPart> RoundAsync(StringBuilder text, CancellationToken cancellationToken)
    {
        repair.NextRound();
        while (true)
        {
            var shown = false;
            var calling = false;
            RoundPart? end = null;
            text.Clear();
            await foreach (var part in rounds.StreamAsync(model, transcript.ToHistory(), kernel, cancellationToken))
            {
                switch (part)
                {
                    case RoundText { Text: var piece }:
                        shown |= Show(text, piece, shown, calling);
                        break;
                    case RoundCalling:
                        calling = true;
                        Withdraw(text, shown);
                        break;
                    default:
                        end = part;
                        break;
                }
            }

            Account(end, text);
            if (end is not RoundFailed { Failure: var failure } || !await RepairAsync(failure, shown, cancellationToken))
            {
                return end!;
            }
        }
    }

    private bool Show(StringBuilder text, string piece, bool shown, bool calling)
    {
        text.Append(piece);
        if (calling || (!shown && string.IsNullOrWhiteSpace(piece)))
        {
            return false;
        }

        Say(piece, !shown);
        return true;
    }

    /// <summary>The first words of an answer are what could not be read; withdrawn words take them along.</summary>
    private void Say(string text, bool first) =>
        sink.Text(first && Lacks.FirstWords(calls.Found) is { } lacks ? $"{lacks}\n\n{text.TrimStart()}" : text);

    private void Withdraw(StringBuilder text, bool shown)
    {
        if (shown)
        {
            sink.Withdrawn();
            sink.Progress(ResultText.Shorten(text.ToString().Trim().ReplaceLineEndings(" "), 40));
        }
    }

    private async Task<bool> RepairAsync(ModelFailure failure, bool shown, CancellationToken cancellationToken)
    {
        var step = repair.For(failure, shown);
        Log.RoundFailed(logger, work.TurnId, model, failure.Kind, failure.Status, failure.Code, step);
        switch (step)
        {
            case RepairStep.Repeat:
                sink.Progress("Asking the language model once more");
                return true;
            case RepairStep.WaitAndRepeat:
                await CountDownAsync(failure.Wait ?? RoundRepair.UnnamedWait, cancellationToken);
                return true;
            case RepairStep.UseFallback:
                model = options.FallbackModel;
                sink.Progress("The usual language model is not available right now; a smaller one takes over");
                return true;
            case RepairStep.ShrinkAndRepeat:
                sink.Progress("Too much for the language model at once; trying with less");
                return transcript.Shrink();
            default:
                return false;
        }
    }

    private async Task CountDownAsync(TimeSpan wait, CancellationToken cancellationToken)
    {
        // Headers are rounded; a moment more costs less than a second refusal.
        for (var left = (int)Math.Ceiling(wait.TotalSeconds + 0.25); left > 0; left--)
        {
            sink.Progress($"The language model's limit is reached for the moment; going on in {left} s");
            await Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
        }

        sink.Progress("Asking the language model again");
    }

    private TurnOutcome Answered(StringBuilder text, bool cutShort)
    {
        if (string.IsNullOrWhiteSpace(text.ToString()))
        {
            return FromResults();
        }

        if (cutShort)
        {
            sink.Text("\n\n*The answer was cut off here because it reached its length limit. Ask for less at once, or for counts.*");
        }

        var doubts = AnswerCheck.Doubts(text.ToString(), new AnswerEvidence(work.Question.Text, transcript.Told, calls.Outcomes));
        return doubts.Count == 0 ? TurnOutcome.Completed : TurnOutcome.Completed with { Notes = new TurnNotes { Doubts = doubts } };
    }

    private TurnOutcome FromResults()
    {
        if (calls.Found.Count == 0)
        {
            var reference = FailureReference.Next();
            Log.NoAnswer(logger, work.TurnId, model, reference);
            return TurnOutcome.Failed(FailureWords.Empty(reference));
        }

        Say(HeldResults.Answer(calls.Found), first: true);
        return TurnOutcome.Completed;
    }

    private TurnOutcome Failed(ModelFailure failure)
    {
        var reference = FailureReference.Next();
        Log.TurnFailed(logger, work.TurnId, model, failure.Kind, failure.Status, failure.Code, reference);
        return TurnOutcome.Failed(FailureWords.For(failure, reference, work.Question.Context, time.GetUtcNow()));
    }

    private bool OverBudget() => used.Input - used.Cached + used.Output + transcript.Tokens + options.MaxOutputTokens > options.MaxTurnTokens;

    private void Account(RoundPart? end, StringBuilder text) =>
        used += end is RoundDone { Usage: var told } && told != TokenUsage.None
            ? told
            : new TokenUsage(transcript.Tokens, 0, TokenCounter.Count(text.ToString()));

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Round of turn {TurnId} failed: model {Model}, {Kind}, status {Status}, code {Code}; next: {Step}")]
        public static partial void RoundFailed(ILogger logger, Guid turnId, string model, ModelFailureKind kind, int? status, string? code, RepairStep step);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} failed: model {Model}, {Kind}, status {Status}, code {Code}, reference {Reference}")]
        public static partial void TurnFailed(ILogger logger, Guid turnId, string model, ModelFailureKind kind, int? status, string? code, string reference);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId} got no answer from model {Model}, reference {Reference}")]
        public static partial void NoAnswer(ILogger logger, Guid turnId, string model, string reference);
    }
}
