using AccAssistant.Acc;
using Microsoft.AspNetCore.SignalR;

namespace AccAssistant.Web.Chat;

/// <summary>Whatever fails behind the hub reaches the browser as a sentence, and the log under the same reference.</summary>
public sealed partial class PlainHubErrors(ILogger<PlainHubErrors> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (AccException error)
        {
            throw new HubException(error.Message);
        }
        catch (Exception error) when (error is not (HubException or OperationCanceledException))
        {
            var reference = Guid.NewGuid().ToString("N")[..8];
            Log.Failed(logger, invocationContext.HubMethodName, reference, error);
            throw new HubException($"Something failed on our side (reference {reference}). What you wrote is still in the box; try again.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Hub method {Method} failed, reference {Reference}.")]
        public static partial void Failed(ILogger logger, string method, string reference, Exception error);
    }
}
