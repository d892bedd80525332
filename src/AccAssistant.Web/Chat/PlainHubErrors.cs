using System.Runtime.CompilerServices;
using AccAssistant.Acc;
using AccAssistant.Conversations.Turns;
using Microsoft.AspNetCore.SignalR;

namespace AccAssistant.Web.Chat;

/// <summary>Whatever fails behind the hub reaches the browser as a sentence, and the log under the same reference.</summary>
public sealed partial class PlainHubErrors(ILogger<PlainHubErrors> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var method = invocationContext.HubMethodName;
        var result = await PlainlyAsync(method, () => next(invocationContext));
        // A stream begins only when it is read, long after the call has returned.
        return result is IAsyncEnumerable<TurnEvent> events ? PlainlyAsync(method, events) : result;
    }

    private async IAsyncEnumerable<TurnEvent> PlainlyAsync(string method, IAsyncEnumerable<TurnEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var each = events.GetAsyncEnumerator(cancellationToken);
        while (await PlainlyAsync(method, each.MoveNextAsync))
            yield return each.Current;
    }

    private async ValueTask<T> PlainlyAsync<T>(string method, Func<ValueTask<T>> call)
    {
        try
        {
            return await call();
        }
        catch (AccException error)
        {
            throw new HubException(error.Message);
        }
        catch (Exception error) when (error is not (HubException or OperationCanceledException))
        {
            var reference = Guid.NewGuid().ToString("N")[..8];
            Log.Failed(logger, method, reference, error);
            throw new HubException($"Something failed on our side (reference {reference}). What you wrote is still in the box; try again.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Hub method {Method} failed, reference {Reference}.")]
        public static partial void Failed(ILogger logger, string method, string reference, Exception error);
    }
}
