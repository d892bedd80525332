namespace AccAssistant.Sandbox.Faults;

/// <summary>Runs the real endpoint and sends only part of what it says.</summary>
internal static class BrokenAnswer
{
    public static async Task RunAsync(HttpContext context, RequestDelegate next, Fault fault)
    {
        // The endpoint's own length would betray the missing part, or fail the server.
        context.Response.OnStarting(() =>
        {
            context.Response.ContentLength = null;
            return Task.CompletedTask;
        });

        if (fault.AfterBytes is { } bytes)
            await ClipAsync(context, next, bytes, fault.Kind);
        else
            await HalveAsync(context, next);

        if (fault.Kind == FaultKind.Cut && !context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    private static async Task HalveAsync(HttpContext context, RequestDelegate next)
    {
        var wire = context.Response.Body;
        using var whole = new MemoryStream();
        context.Response.Body = whole;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = wire;
        }

        await wire.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length / 2), context.RequestAborted);
    }

    private static async Task ClipAsync(HttpContext context, RequestDelegate next, int bytes, FaultKind kind)
    {
        var wire = context.Response.Body;
        context.Response.Body = new ClippedBody(wire, bytes, full: () =>
        {
            if (kind == FaultKind.Cut)
                context.Abort();
        });
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The endpoint noticed that the connection was broken, which was the point.
        }
        finally
        {
            context.Response.Body = wire;
        }
    }
}
