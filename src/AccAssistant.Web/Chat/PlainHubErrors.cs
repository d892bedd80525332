using System.Runtime.CompilerServices;
using AccAssistant.Acc;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Languages;
using Microsoft.AspNetCore.SignalR;

namespace AccAssistant.Web.Chat;

/// <summary>Whatever fails behind the hub reaches the browser as a sentence, and the log under the same reference.</summary>
public sealed partial class PlainHubErrors(SpokenLanguages languages, ILogger<PlainHubErrors> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var result = await PlainlyAsync(invocationContext, () => next(invocationContext));
        // A stream begins only when it is read, long after the call has returned.
        return result is IAsyncEnumerable<TurnEvent> events ? PlainlyAsync(invocationContext, events) : result;
    }

    private async IAsyncEnumerable<TurnEvent> PlainlyAsync(HubInvocationContext invocation, IAsyncEnumerable<TurnEvent> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var each = events.GetAsyncEnumerator(cancellationToken);
        while (await PlainlyAsync(invocation, each.MoveNextAsync))
            yield return each.Current;
    }

    private async ValueTask<T> PlainlyAsync<T>(HubInvocationContext invocation, Func<ValueTask<T>> call)
    {
        try
        {
            return await call();
        }
        catch (AccException error)
        {
            throw new HubException(PhraseBook.Sentence(error.Message, WordsOf(invocation)));
        }
        catch (Exception error) when (error is not (HubException or OperationCanceledException))
        {
            var reference = Guid.NewGuid().ToString("N")[..8];
            Log.Failed(logger, invocation.HubMethodName, reference, error);
            throw new HubException(WordsOf(invocation)["Something failed on our side (reference {0}). What you wrote is still in the box; try again.", reference]);
        }
    }

    private Words WordsOf(HubInvocationContext invocation) => languages.For(invocation.Context.GetHttpContext()?.Request);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Hub method {Method} failed, reference {Reference}.")]
        public static partial void Failed(ILogger logger, string method, string reference, Exception error);
    }
}
