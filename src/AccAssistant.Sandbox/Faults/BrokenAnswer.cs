namespace AccAssistant.Sandbox.Faults;

/// <summary>Runs the real endpoint and sends only part of what it says.</summary>
internal static class BrokenAnswer
{
    // Breaking a connection throws away what its reader has not taken yet. Real time, also where the sandbox's clock stands still.
    private static readonly TimeSpan TimeToArrive = TimeSpan.FromMilliseconds(200);

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
            await BreakAsync(context, context.Response.Body);
    }

    private static async Task BreakAsync(HttpContext context, Stream wire)
    {
        await wire.FlushAsync(context.RequestAborted);
        await Task.Delay(TimeToArrive, context.RequestAborted);
        context.Abort();
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
        context.Response.Body = new ClippedBody(wire, bytes, full: () => kind == FaultKind.Cut ? BreakAsync(context, wire) : Task.CompletedTask);
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
