using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>Ends a stream in the middle of an answer.</summary>
internal sealed class BrokenStream(EventStream stream, Completion completion)
{
    public Task BreakAsync(StreamFault fault) => fault switch
    {
        StreamFault.CutFrame => stream.RawAsync("data: {\"id\":\"chatcmpl-cut\",\"choices\":[{\"del"),
        StreamFault.BadFrame => stream.RawAsync("data: this is not JSON\n\ndata: [DONE]\n\n"),
        StreamFault.ErrorFrame => stream.RawAsync($"event: error\ndata: {Refusals.MidStream.Json()}\n\n"),
        StreamFault.GroqError => stream.DataAsync(completion.Chunk(new { }, null, new { id = completion.RequestId, error = "the model stopped early" })),
        StreamFault.UnknownFinish => WearyAsync(),
        StreamFault.SilenceLate => stream.SilenceAsync(),
        // The server then closes the connection once everything written has gone out; aborting it would throw away what its reader has not taken yet.
        StreamFault.AbortLate => throw new IOException("The connection is dropped half way, as the question asked for."),
        _ => Task.CompletedTask,
    };

    private async Task WearyAsync()
    {
        await stream.DataAsync(completion.Chunk(new { }, "weary", new { id = completion.RequestId }));
        await stream.RawAsync("data: [DONE]\n\n");
    }
}
