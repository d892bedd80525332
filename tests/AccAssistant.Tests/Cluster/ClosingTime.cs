using AccAssistant.Conversations.Turns;
using AccAssistant.Tests.Conversations.Turns;

namespace AccAssistant.Tests.Cluster;

/// <summary>Time in which what a closing conversation grants its turn runs out when told, and not before.</summary>
internal sealed class ClosingTime : LeapingTime
{
    private readonly TaskCompletionSource<Action> granted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when a conversation is closing and waits for its turn.</summary>
    public Task ClosingAsync() => granted.Task.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>Takes the patience of the conversation that is closing.</summary>
    public async Task RunOutAsync()
    {
        await ClosingAsync();
        (await granted.Task)();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != ConversationGrain.Closing)
            return base.CreateTimer(callback, state, dueTime, period);

        granted.TrySetResult(() => callback(state));
        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }
}
