namespace AccAssistant.Sandbox.Faults;

/// <summary>Writes down every request and names it in the answer, as the vendor does.</summary>
internal sealed class RequestLogMiddleware(RequestDelegate next, RequestLog log, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers["x-request-id"] = Guid.NewGuid().ToString();
        var request = context.Request;
        if (FaultEndpoints.IsControl(request.Path))
        {
            await next(context);
            return;
        }

        var template = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        var number = log.Begin(request.Method, request.Path.Value ?? "", request.QueryString.Value ?? "", template, time.GetUtcNow());
        try
        {
            await next(context);
        }
        finally
        {
            log.End(number, context.Response.StatusCode);
        }
    }
}
