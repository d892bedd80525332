using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;

namespace AccAssistant.Conversations.Turns;

/// <summary>The question waits for a limit, and the person sees which, until when and how long.</summary>
internal sealed class LimitWait(ITurnSink sink, TimeProvider time)
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    public async Task OverAsync(ModelFailure failure, Question question, CancellationToken cancellationToken)
    {
        // Headers are rounded; a moment more costs less than a second refusal.
        var wait = (failure.Wait ?? RoundRepair.UnnamedWait) + TimeSpan.FromMilliseconds(250);
        var words = question.Words;
        var until = wait > EndpointLimits.LongestCountdown ? ReaderClock.Of(question.Context, words).Second(time.GetUtcNow() + wait) : null;
        for (var left = (int)Math.Ceiling(wait.TotalSeconds); left > 0; left--)
        {
            sink.Progress((failure.Limit, until) switch
            {
                (null, null) => words["The language model's limit is reached; going on in {0} s", left],
                (null, _) => words["The language model's limit is reached; your question waits until {1}; going on in {0} s", left, until],
                (_, null) => words["The language model's limit of {1} is reached; going on in {0} s", left, words[failure.Limit]],
                _ => words["The language model's limit of {1} is reached; your question waits until {2}; going on in {0} s", left, words[failure.Limit], until],
            });
            await Task.Delay(Tick, time, cancellationToken);
        }

        sink.Progress(words["Asking the language model again"]);
    }
}
