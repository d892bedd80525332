using System.Collections.Concurrent;
using System.Diagnostics;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Evaluation.Asking;

/// <summary>Hears what turns cost from the app's own telemetry.</summary>
internal sealed class TurnMeter : IDisposable
{
    private readonly ConcurrentDictionary<ActivitySpanId, ConcurrentBag<Activity>> rounds = new();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<TurnCost>> turns = new();
    private readonly ActivityListener listener;

    public TurnMeter()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is TurnEngine.Telemetry or ModelRound.Telemetry,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Stopped,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Once the turn is over.</summary>
    public Task<TurnCost> CostAsync(Guid turnId, CancellationToken cancellationToken) => Of(turnId).Task.WaitAsync(cancellationToken);

    public void Dispose() => listener.Dispose();

    private void Stopped(Activity span)
    {
        if (span.Source.Name == ModelRound.Telemetry)
            rounds.GetOrAdd(span.ParentSpanId, _ => []).Add(span);
        else if (span.GetTagItem("turn.id") is Guid turnId)
            Of(turnId).TrySetResult(rounds.TryRemove(span.SpanId, out var own) ? own.Select(Cost).Aggregate(TurnCost.None, (sum, one) => sum + one) : TurnCost.None);
    }

    private static TurnCost Cost(Activity round) => round.StatusDescription switch
    {
        nameof(ModelFailureKind.Limited) => TurnCost.None with { Refused = 1 },
        nameof(ModelFailureKind.UnusableCall) => Answered(round) with { UnusableCalls = 1 },
        _ => Answered(round),
    };

    private static TurnCost Answered(Activity round) =>
        TurnCost.None with { Rounds = 1, Input = Tag(round, "input"), Cached = Tag(round, "cached"), Output = Tag(round, "output") };

    private static int Tag(Activity round, string kind) => round.GetTagItem($"gen_ai.usage.{kind}_tokens") as int? ?? 0;

    private TaskCompletionSource<TurnCost> Of(Guid turnId) => turns.GetOrAdd(turnId, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
