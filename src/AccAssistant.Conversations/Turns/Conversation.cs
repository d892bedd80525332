using System.Runtime.CompilerServices;
using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Conversations.Turns;

#pragma warning disable CA1001 // Neither the token source nor the semaphore here holds anything that needs disposing, and callers may outlive the closing.
/// <summary>The one live conversation of an id: its running turn and the log its followers read. Safe from any thread.</summary>
public sealed partial class Conversation(
    Guid id, TurnEngine engine, TurnStore store, AuditTrail trail, SpokenLanguages languages, IOptions<TurnOptions> options, TimeProvider time, ILogger<Conversation> logger) : IConversation
{
    /// <summary>How often a turn that another process runs, or ran, is looked at.</summary>
    private static readonly TimeSpan WatchEvery = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim door = new(1);
    private readonly TurnLog log = new();
    private readonly CancellationTokenSource closing = new();
    private volatile TurnRun? run;
    private bool opened;
    private int followers;

    /// <summary>Somebody follows it, or an answer is being written.</summary>
    public bool IsBusy => Volatile.Read(ref followers) > 0 || run is { IsOver: false };

    /// <summary>Done when the turn that runs now has ended.</summary>
    public Task AnsweredAsync() => run?.Completion ?? Task.CompletedTask;

    /// <inheritdoc/>
    public async Task<AskOutcome> Ask(Question question)
    {
        question = question with { Words = languages.Of(question.Language, question.Format) };
        if (QuestionDoor.Refusal(question.Text, options.Value.MaxQuestionLength, question.Words) is { } refusal)
        {
            if (question.Text.Length > options.Value.MaxQuestionLength)
            {
                trail.Record(AuditKind.LimitHit, question, "characters of a question", outcome: AuditOutcome.Refused);
            }

            return new AskOutcome(null, refusal);
        }

        await door.WaitAsync();
        try
        {
            return closing.IsCancellationRequested
                ? new AskOutcome(null, AskRefusals.Closing(question.Words))
                : await BeginAsync(question with { Text = QuestionDoor.Clean(question.Text) });
        }
        catch (Exception exception)
        {
            var reference = FailureReference.Next();
            Log.NotStored(logger, exception, id, reference);
            return new AskOutcome(null, AskRefusals.NotStored(question.Words, StorageTroubles.Of(exception), reference));
        }
        finally
        {
            door.Release();
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<TurnEvent> Follow(long afterEvent, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await OpenAsync(cancellationToken);
        Interlocked.Increment(ref followers);
        try
        {
            while (true)
            {
                var (events, changed, closed) = log.After(afterEvent);
                foreach (var happened in events)
                {
                    yield return happened;
                    afterEvent = happened.Number;
                }

                if (events.Count == 0)
                {
                    if (closed)
                    {
                        yield break;
                    }

                    await changed.WaitAsync(cancellationToken);
                }
            }
        }
        finally
        {
            Interlocked.Decrement(ref followers);
        }
    }

    /// <inheritdoc/>
    public async Task Stop()
    {
        // A question on its way in has no turn to stop yet.
        await door.WaitAsync();
        var running = run;
        door.Release();
        await (running?.StopAsync() ?? Task.CompletedTask);
    }

    /// <summary>Takes no more questions; a running turn has until then to end, and is interrupted after. Followers hear all of it, and no more.</summary>
    public async Task CloseAsync(CancellationToken giveUp)
    {
        await closing.CancelAsync();
        await door.WaitAsync(CancellationToken.None);
        var running = run;
        door.Release();
        if (running is not null)
        {
            await Task.WhenAny(running.Completion, Task.Delay(Timeout.InfiniteTimeSpan, giveUp));
            if (!running.Completion.IsCompleted)
            {
                await running.InterruptAsync();
                await running.Completion;
            }
        }

        log.Close();
    }

    private async Task<AskOutcome> BeginAsync(Question question)
    {
        switch (await store.BeginAsync(id, question, run is { IsOver: false }, run?.TurnId, CancellationToken.None))
        {
            case TurnKnown known:
                return new AskOutcome(known.TurnId, null);
            case TurnBegun begun:
                opened = true;
                if (begun.Elsewhere is { } before)
                {
                    // Told after the next turn's beginning, its end would be a number followers are past.
                    log.AddStored(before.Id, before.LastEventNumber);
                }

                run = new TurnRun(begun, question, engine, store, log, time, logger);
                // Before what is looked up for it.
                trail.Record(AuditKind.Asked, question, question.ReplacesTurnId is null ? "" : "again", begun.Turn.Id);
                run.Start();
                return new AskOutcome(begun.Turn.Id, null);
            case TurnRefused refused:
                if (refused.Limit is { } limit)
                {
                    trail.Record(AuditKind.LimitHit, question, limit, outcome: AuditOutcome.Refused);
                }

                return new AskOutcome(null, refused.Refusal);
            case var unknown:
                throw new InvalidOperationException($"Unknown start {unknown.GetType().Name}.");
        }
    }

    /// <summary>Learns from the store how the last turn stands, for followers who come before anything happened here.</summary>
    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        await door.WaitAsync(cancellationToken);
        try
        {
            if (opened)
            {
                return;
            }

            var last = await store.LastTurnAsync(id, cancellationToken);
            opened = true;
            if (last is { Status: TurnStatus.Running })
            {
                _ = Task.Run(() => WatchAsync(last.Id), CancellationToken.None);
            }
            else if (last is not null)
            {
                log.AddStored(last.Id, last.LastEventNumber);
            }
        }
        finally
        {
            door.Release();
        }
    }

    /// <summary>Tells followers of the end of a turn that this process does not run.</summary>
    private async Task WatchAsync(Guid turnId)
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                await store.InterruptLapsedAsync(id, closing.Token);
                var turn = await store.FindAsync(turnId, closing.Token);
                if (turn is not { Status: TurnStatus.Running })
                {
                    log.AddStored(turnId, turn?.LastEventNumber ?? 0);
                    return;
                }

                await Task.Delay(WatchEvery, time, closing.Token);
            }
            catch (OperationCanceledException) when (closing.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                Log.WatchFailed(logger, exception, turnId);
                // Back again, the store is first for whoever still runs the turn to renew its lease in.
                await Task.Delay(TurnStore.Lease, time);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A question of conversation {ConversationId} could not be stored, reference {Reference}")]
        public static partial void NotStored(ILogger logger, Exception exception, Guid conversationId, string reference);

        [LoggerMessage(Level = LogLevel.Error, Message = "Turn {TurnId}, run elsewhere, could not be looked at")]
        public static partial void WatchFailed(ILogger logger, Exception exception, Guid turnId);
    }
}
