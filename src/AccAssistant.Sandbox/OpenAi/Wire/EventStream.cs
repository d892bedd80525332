namespace AccAssistant.Sandbox.OpenAi.Wire;

/// <summary>Server-sent events, flushed one by one.</summary>
internal sealed class EventStream(HttpContext context, TimeProvider time)
{
    public void Start()
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache";
    }

    public Task DataAsync(string json) => RawAsync($"data: {json}\n\n");

    public async Task RawAsync(string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    public Task PauseAsync(TimeSpan pause) => pause > TimeSpan.Zero ? Task.Delay(pause, time, context.RequestAborted) : Task.CompletedTask;

    /// <summary>Says nothing more until the reader has gone.</summary>
    public Task SilenceAsync() => Task.Delay(Timeout.InfiniteTimeSpan, time, context.RequestAborted);
}
