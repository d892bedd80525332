using AccAssistant.Sandbox.Aps;

namespace AccAssistant.Sandbox.Faults;

/// <summary>Answers in an endpoint's place.</summary>
internal static class FaultAnswer
{
    private const string Page = "<!doctype html><html lang=\"en\"><head><title>Service notice</title></head><body><h1>Service notice</h1><p>The service is not available at the moment.</p></body></html>";

    public static Task WritePageAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Page, context.RequestAborted);
    }

    public static Task WriteAsync(HttpContext context, Fault fault)
    {
        if (fault.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);

        switch (fault.Body)
        {
            case FaultBody.Gateway:
                return Gateway(fault.Status).WriteAsync(context);
            case FaultBody.Html:
                return WritePageAsync(context, fault.Status);
            case FaultBody.Json:
                context.Response.StatusCode = fault.Status;
                return context.Response.WriteAsJsonAsync(ServiceErrors.For(context.Request.Path, fault), context.RequestAborted);
            default:
                context.Response.StatusCode = fault.Status;
                return Task.CompletedTask;
        }
    }

    private static GatewayError Gateway(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => GatewayError.BadToken,
        StatusCodes.Status403Forbidden => GatewayError.AppNotAllowed,
        StatusCodes.Status429TooManyRequests => GatewayError.QuotaExceeded,
        _ => new GatewayError(status, "The service is not available.", ErrorCode: "GENERIC-ERROR"),
    };
}
