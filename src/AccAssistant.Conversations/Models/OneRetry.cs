using System.ClientModel;
using System.ClientModel.Primitives;

namespace AccAssistant.Conversations.Models;

/// <summary>
/// Repeats a lost connection and a 5xx once, before any answer. A 429 is never repeated here: the stock policy waits
/// as long as the header says, unseen; the turn waits where the person can see it.
/// </summary>
internal sealed class OneRetry(TimeProvider time) : ClientRetryPolicy(maxRetries: 1)
{
    protected override bool ShouldRetry(PipelineMessage message, Exception? exception)
    {
        var failed = message.Response is { } response
            ? response.Status >= 500
            : exception is HttpRequestException or ClientResultException { Status: 0 };
        // The base class counts only for its own rule, not for an overriding one.
        if (!failed || message.TryGetProperty(typeof(OneRetry), out _))
        {
            return false;
        }

        message.SetProperty(typeof(OneRetry), true);
        return true;
    }

    protected override ValueTask<bool> ShouldRetryAsync(PipelineMessage message, Exception? exception) =>
        ValueTask.FromResult(ShouldRetry(message, exception));

    protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount) =>
        TimeSpan.FromMilliseconds(Random.Shared.Next(200, 600));

    protected override async Task WaitAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
}
