using System.Text.RegularExpressions;
using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>Writes a reply chunk by chunk, and goes wrong on the way where the scenario says so.</summary>
internal sealed partial class StreamedReply(EventStream stream, Completion completion, TimeSpan pace)
{
    public async Task WriteAsync(Reply reply, StreamFault fault, string finish, TokenUsage usage, bool includeUsage)
    {
        stream.Start();
        if (fault == StreamFault.Silence)
        {
            await stream.DataAsync(Role());
            await stream.SilenceAsync();
        }

        if (fault != StreamFault.NoRole)
            await stream.DataAsync(Role());
        if (fault == StreamFault.Reasoning)
            await ReasonAsync();
        if (!await WordsAsync(reply.Text, fault))
            return;
        for (var index = 0; index < reply.Calls.Count; index++)
            await stream.DataAsync(completion.Chunk(new { tool_calls = new[] { Completion.CallDelta(reply.Calls[index], index) } }));

        await stream.DataAsync(completion.Chunk(new { }, finish, new { id = completion.RequestId, usage }));
        if (includeUsage)
            await stream.DataAsync(completion.UsageChunk(usage));
        await stream.RawAsync("data: [DONE]\n\n");
    }

    /// <returns>False when the stream ended on the way.</returns>
    private async Task<bool> WordsAsync(string text, StreamFault fault)
    {
        var words = Piece().Matches(text);
        var faulty = fault.EndsEarly() && words.Count > 0;
        var until = faulty ? words.Count / 2 : words.Count;
        for (var index = 0; index < until; index++)
        {
            await stream.DataAsync(completion.Chunk(new { content = words[index].Value }));
            await stream.PauseAsync(pace);
        }

        if (faulty)
            await BreakAsync(fault);
        return !faulty;
    }

    private async Task BreakAsync(StreamFault fault)
    {
        switch (fault)
        {
            case StreamFault.CutFrame:
                await stream.RawAsync("data: {\"id\":\"chatcmpl-cut\",\"choices\":[{\"del");
                break;
            case StreamFault.ErrorFrame:
                await stream.RawAsync($"event: error\ndata: {ScenarioProblems.MidStream.Json()}\n\n");
                break;
            case StreamFault.GroqError:
                await stream.DataAsync(completion.Chunk(new { }, null, new { id = completion.RequestId, error = "the model stopped early" }));
                break;
            case StreamFault.SilenceLate:
                await stream.SilenceAsync();
                break;
            case StreamFault.BadFrame:
                await stream.RawAsync("data: this is not JSON\n\ndata: [DONE]\n\n");
                break;
            case StreamFault.UnknownFinish:
                await stream.DataAsync(completion.Chunk(new { }, "weary", new { id = completion.RequestId }));
                await stream.RawAsync("data: [DONE]\n\n");
                break;
        }
    }

    private async Task ReasonAsync()
    {
        foreach (var thought in new[] { "The reader wants a figure. ", "I look it up and report it." })
            await stream.DataAsync(completion.Chunk(new { reasoning = thought, channel = "analysis" }));
    }

    private string Role() => completion.Chunk(new { role = "assistant", content = "" }, null, new { id = completion.RequestId });

    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Piece();
}
