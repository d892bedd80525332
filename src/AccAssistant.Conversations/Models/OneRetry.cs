using System.ClientModel.Primitives;

namespace AccAssistant.Conversations.Models;

/// <summary>
/// Repeats a lost connection and a 5xx once, before any answer. A 429 is never repeated here: the stock policy waits
/// as long as the header says, unseen; the turn waits where the person can see it.
/// </summary>
internal sealed class OneRetry(TimeProvider time) : ClientRetryPolicy(maxRetries: 1)
{
    protected override bool ShouldRetry(PipelineMessage message, Exception? exception) =>
        message.Response is { } response
            ? response.Status >= 500
            : exception is HttpRequestException or System.ClientModel.ClientResultException { Status: 0 };

    protected override ValueTask<bool> ShouldRetryAsync(PipelineMessage message, Exception? exception) =>
        ValueTask.FromResult(ShouldRetry(message, exception));

    protected override TimeSpan GetNextDelay(PipelineMessage message, int tryCount) =>
        TimeSpan.FromMilliseconds(Random.Shared.Next(200, 600));

    protected override async Task WaitAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
}
