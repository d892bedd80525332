namespace AccAssistant.Sandbox.Acc;

/// <summary>Writes a <see cref="Refusal"/> as the answer.</summary>
internal sealed class RefusalFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Refusal refusal)
        {
            return Results.Json(refusal.Body, SandboxJson.Options, statusCode: refusal.Status);
        }
    }
}
