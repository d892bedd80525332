using System.Globalization;
using AccAssistant.Conversations.Models;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>The question waits for a limit, and the person sees which, until when and how long.</summary>
internal sealed class LimitWait(ITurnSink sink, TimeProvider time)
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    public async Task OverAsync(ModelFailure failure, RecordContext context, CancellationToken cancellationToken)
    {
        // Headers are rounded; a moment more costs less than a second refusal.
        var wait = (failure.Wait ?? RoundRepair.UnnamedWait) + TimeSpan.FromMilliseconds(250);
        var limit = failure.Limit is null ? "limit" : $"limit of {failure.Limit}";
        var at = wait > EndpointLimits.LongestCountdown ? $"; your question waits until {ReaderClock.Of(context).Second(time.GetUtcNow() + wait)}" : "";
        for (var left = (int)Math.Ceiling(wait.TotalSeconds); left > 0; left--)
        {
            sink.Progress(string.Create(CultureInfo.InvariantCulture, $"The language model's {limit} is reached{at}; going on in {left} s"));
            await Task.Delay(Tick, time, cancellationToken);
        }

        sink.Progress("Asking the language model again");
    }
}
