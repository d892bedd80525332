using System.Threading.Channels;

namespace AccAssistant.Conversations.Turns;

/// <summary>The steps of a running turn, taken from the engine as fast as they come.</summary>
internal sealed class TurnSteps(Guid turnId) : ITurnSink
{
    /// <summary>Far more than piles up while a batch is told.</summary>
    private const int Most = 1_000;

    private readonly Channel<TurnStep> steps = Channel.CreateUnbounded<TurnStep>(new UnboundedChannelOptions { SingleReader = true });

    private TaskCompletionSource? waiting;
    private int piled;

    public void Progress(string text) => Write(new TurnProgress(0, turnId, text));

    public void ToolStarted(string callId, string text) => Write(new ToolStarted(0, turnId, callId, text));

    public void ToolProgress(string callId, string text) => Write(new ToolProgress(0, turnId, callId, text));

    public void ToolFinished(ToolCall call) => Write(new ToolFinished(0, turnId, call.Activity), call);

    public void Text(string text) => Write(new AnswerText(0, turnId, text));

    public void Withdrawn() => Write(new AnswerWithdrawn(0, turnId));

    public ValueTask RoomAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref piled) < Most)
        {
            return ValueTask.CompletedTask;
        }

        var room = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref waiting, room);
        // They may have been taken just before somebody waited.
        return Volatile.Read(ref piled) < Most ? ValueTask.CompletedTask : new ValueTask(room.Task.WaitAsync(cancellationToken));
    }

    /// <summary>Nothing follows.</summary>
    public void Complete() => steps.Writer.TryComplete();

    /// <summary>True when there are steps to take, false when there never will be again.</summary>
    public Task<bool> WaitAsync() => steps.Reader.WaitToReadAsync().AsTask();

    /// <summary>All steps there are, in order and piled up: what comes faster than it is told takes few numbers.</summary>
    public List<TurnStep> Take()
    {
        var taken = new List<TurnStep>();
        while (steps.Reader.TryRead(out var step))
        {
            taken.Add(step);
        }

        Interlocked.Add(ref piled, -taken.Count);
        Interlocked.Exchange(ref waiting, null)?.SetResult();

        return taken.Count > 1 ? PiledUp.Of(taken, step => step.Event, (step, told) => step with { Event = told }) : taken;
    }

    private void Write(TurnEvent happened, ToolCall? call = null)
    {
        Interlocked.Increment(ref piled);
        steps.Writer.TryWrite(new TurnStep(happened, call));
    }
}
