using System.Text;
using AccAssistant.Conversations.Models;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Conversations.Turns;

/// <summary>The rounds of one turn: each a request and its answer, repeated as the repair plan allows.</summary>
internal sealed partial class TurnRounds(ModelAccess models, TurnScope turn, TurnCalls calls, TimeProvider time, ILogger logger)
{
    private readonly RoundRepair repair = new(models.Limits.HasSpare && models.Limits.FirstModel == models.Options.Model);

    /// <summary>The endpoint has sent something of the round's answer.</summary>
    private bool answering;

    /// <summary>What the turn has cost so far.</summary>
    public TokenUsage Used { get; private set; } = TokenUsage.None;

    /// <summary>Requests that were answered.</summary>
    public int Count { get; private set; }

    public string Model { get; private set; } = models.Limits.FirstModel;

    /// <summary>The words of the last round are what the reader sees.</summary>
    public bool Shown { get; private set; }

    /// <summary>Another round, with what there is to say to the model by now, would pass what a turn may cost.</summary>
    public bool OverBudget => Used.Input - Used.Cached + Used.Output + turn.Transcript.Tokens + turn.Budgets.OutputTokens > turn.Budgets.TurnTokens;

    /// <param name="text">Gets what the model said.</param>
    /// <returns><see cref="RoundDone"/> or <see cref="RoundFailed"/>.</returns>
    public async Task<RoundPart> NextAsync(StringBuilder text, CancellationToken cancellationToken)
    {
        repair.NextRound();
        while (true)
        {
            if (!Fits())
            {
                return new RoundFailed(new ModelFailure(ModelFailureKind.TooLarge, Code: "counted before sending"));
            }

            var sent = turn.Transcript.Tokens;
            var (end, shown) = await PaidAsync(sent, text, cancellationToken);
            if (end is not RoundFailed { Failure: var failure } || !await RepairAsync(failure, shown, cancellationToken))
            {
                return end;
            }
        }
    }

    /// <summary>The first words of an answer are what could not be read; withdrawn words take them along.</summary>
    public void Say(string text, bool first) =>
        turn.Sink.Text(first && Lacks.FirstWords(calls.Found, turn.Words) is { } lacks ? $"{lacks}\n\n{text.TrimStart()}" : text);

    /// <summary>What is larger than a whole minute's allowance is refused however long one waits.</summary>
    private bool Fits()
    {
        var most = models.Limits.TokensAMinute(Model) ?? int.MaxValue;
        while (turn.Transcript.Tokens + turn.Budgets.OutputTokens > most)
        {
            if (!turn.Transcript.Shrink())
            {
                return false;
            }
        }

        return true;
    }

    private async Task<(RoundPart End, bool Shown)> PaidAsync(int sent, StringBuilder text, CancellationToken cancellationToken)
    {
        (RoundPart End, bool Shown)? streamed = null;
        try
        {
            streamed = await StreamAsync(text, cancellationToken);
            return streamed.Value;
        }
        finally
        {
            // Stopped, it is paid for all the same.
            await AccountAsync(streamed?.End, sent, text);
        }
    }

    private async Task<(RoundPart End, bool Shown)> StreamAsync(StringBuilder text, CancellationToken cancellationToken)
    {
        var shown = Shown = false;
        var calling = answering = false;
        RoundPart? end = null;
        text.Clear();
        await foreach (var part in models.Rounds.StreamAsync(Model, turn.Budgets.OutputTokens, turn.Transcript.ToHistory(), turn.Kernel, cancellationToken))
        {
            answering |= part is RoundText or RoundCalling;
            switch (part)
            {
                case RoundText { Text: var piece }:
                    Shown = shown |= Show(text, piece, shown, calling);
                    await turn.Sink.RoomAsync(cancellationToken);
                    break;
                case RoundCalling:
                    calling = true;
                    Withdraw(text, shown);
                    Shown = false;
                    break;
                default:
                    end = part;
                    break;
            }
        }

        return (end!, shown);
    }

    private bool Show(StringBuilder text, string piece, bool shown, bool calling)
    {
        text.Append(piece);
        if (calling || (!shown && string.IsNullOrWhiteSpace(piece)))
        {
            return false;
        }

        // Blank lines before the first words are withheld, whether they come alone or with them.
        Say(shown ? piece : piece.TrimStart('\r', '\n'), !shown);
        return true;
    }

    private void Withdraw(StringBuilder text, bool shown)
    {
        if (shown)
        {
            turn.Sink.Withdrawn();
            turn.Sink.Progress(ResultText.Shorten(text.ToString().Trim().ReplaceLineEndings(" "), 40));
        }
    }

    private async Task<bool> RepairAsync(ModelFailure failure, bool shown, CancellationToken cancellationToken)
    {
        var step = repair.For(failure, shown, turn.Ends - time.GetUtcNow());
        Log.RoundFailed(logger, turn.Work.TurnId, Model, failure.Kind, failure.Status, failure.Code, step);
        if (failure is { Kind: ModelFailureKind.Limited, Wait: { } told })
        {
            models.Limits.Limited(Model, told);
        }

        switch (step)
        {
            case RepairStep.Repeat:
                turn.Sink.Progress(turn.Words["Asking the language model once more"]);
                return true;
            case RepairStep.WaitAndRepeat:
                await new LimitWait(turn.Sink, time).OverAsync(failure, turn.Work.Question, cancellationToken);
                return true;
            case RepairStep.UseFallback:
                Model = models.Options.FallbackModel;
                turn.Sink.Progress(turn.Words["The usual language model is not available right now; a smaller one takes over"]);
                return true;
            case RepairStep.ShrinkAndRepeat:
                turn.Sink.Progress(turn.Words["Too much for the language model at once; trying with less"]);
                return turn.Transcript.Shrink();
            default:
                return false;
        }
    }

    /// <summary>A refused request costs nothing; one whose cost nobody told is counted here, as is one that failed after it had begun to answer.</summary>
    private async Task AccountAsync(RoundPart? end, int sent, StringBuilder text)
    {
        var cost = end switch
        {
            RoundFailed { Failure.Status: >= 400 } or RoundFailed { Failure.Kind: ModelFailureKind.Unreachable } when !answering => TokenUsage.None,
            RoundDone { Usage: var told } when told != TokenUsage.None => told,
            _ => new TokenUsage(sent, 0, TokenCounter.Count(text.ToString())),
        };
        if (cost == TokenUsage.None)
        {
            return;
        }

        Used += cost;
        Count++;
        try
        {
            await models.Ledger.AddAsync(turn.Work.Question.Context.Caller.UserId, Model, cost, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // An answer is worth more than its bill.
            Log.NotCounted(logger, exception, turn.Work.TurnId);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Round of turn {TurnId} failed: model {Model}, {Kind}, status {Status}, code {Code}; next: {Step}")]
        public static partial void RoundFailed(ILogger logger, Guid turnId, string model, ModelFailureKind kind, int? status, string? code, RepairStep step);

        [LoggerMessage(Level = LogLevel.Error, Message = "The tokens of a round of turn {TurnId} could not be counted")]
        public static partial void NotCounted(ILogger logger, Exception exception, Guid turnId);
    }
}
