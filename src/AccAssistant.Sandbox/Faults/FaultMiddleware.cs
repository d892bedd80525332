using AccAssistant.Sandbox.Aps.Tokens;

namespace AccAssistant.Sandbox.Faults;

/// <summary>Lets go wrong what the plan says.</summary>
internal sealed class FaultMiddleware(RequestDelegate next, FaultPlan plan, AccessTokens accessTokens, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (FaultEndpoints.IsControl(context.Request.Path))
        {
            await next(context);
            return;
        }

        var ending = await PrepareAsync(context);
        await (ending?.Kind switch
        {
            null => next(context),
            FaultKind.Status => FaultAnswer.WriteAsync(context, ending),
            FaultKind.Html200 => FaultAnswer.WritePageAsync(context, StatusCodes.Status200OK),
            FaultKind.FalseMembers => FalseMembers.RunAsync(context, next, ending.Members!),
            _ => BrokenAnswer.RunAsync(context, next, ending),
        });
    }

    /// <summary>Waits and withdraws as planned.</summary>
    /// <returns>The fault to end with, if any.</returns>
    private async Task<Fault?> PrepareAsync(HttpContext context)
    {
        var request = context.Request;
        var person = plan.NamesPeople ? (await accessTokens.ReadAsync(request))?.PersonId : null;
        foreach (var fault in plan.Take(request.Method, request.Path.Value ?? "", request.QueryString.Value ?? "", person))
        {
            if (fault.Kind == FaultKind.Delay)
                await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMilliseconds), time, context.RequestAborted);
            else if (fault.Kind is FaultKind.FalseIdToken or FaultKind.SignInError or FaultKind.UsedCode)
                SignInFault.Set(context, fault);
            else if (fault.Kind != FaultKind.ExpireTokens)
                return fault;
            else if (await accessTokens.ReadAsync(request) is { } token)
                accessTokens.Revoke(token);
        }

        return null;
    }
}
