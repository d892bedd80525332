using System.Text.RegularExpressions;
using AccAssistant.Sandbox.OpenAi.Scenarios;
using AccAssistant.Sandbox.OpenAi.Wire;

namespace AccAssistant.Sandbox.OpenAi;

/// <summary>Writes a reply chunk by chunk, and goes wrong on the way where the scenario says so.</summary>
internal sealed partial class StreamedReply(EventStream stream, Completion completion, TimeSpan pace)
{
    public async Task WriteAsync(Reply reply, StreamFault fault, string finish, TokenUsage usage, bool includeUsage)
    {
        if (fault >= StreamFault.Endless && reply.Calls.Count > 0)
            fault = StreamFault.None;

        stream.Start();
        if (fault != StreamFault.NoRole)
            await stream.DataAsync(completion.Chunk(new { role = "assistant", content = "" }, null, new { id = completion.RequestId }));
        if (fault == StreamFault.Silence)
            await stream.SilenceAsync();
        foreach (var chunk in Before(fault, usage))
            await stream.DataAsync(chunk);

        var words = Piece().Matches(reply.Text);
        if (fault > StreamFault.Endless && words.Count > 0)
        {
            await SayAsync(words.Take(words.Count / 2));
            await new BrokenStream(stream, completion).BreakAsync(fault);
            return;
        }

        await SayAsync(words);
        while (fault == StreamFault.Endless)
            await SayAsync(Piece().Matches(LongText.Endless));
        foreach (var delta in CallDeltas.Of(reply.Calls, fault))
            await stream.DataAsync(completion.Chunk(new { tool_calls = new[] { delta } }));

        await stream.DataAsync(completion.Chunk(new { }, finish, new { id = completion.RequestId, usage }));
        if (includeUsage)
            await stream.DataAsync(completion.UsageChunk(usage));
        await stream.RawAsync("data: [DONE]\n\n");
    }

    private async Task SayAsync(IEnumerable<Match> words)
    {
        foreach (var word in words)
        {
            await stream.DataAsync(completion.Chunk(new { content = word.Value }));
            await stream.PauseAsync(pace);
        }
    }

    /// <summary>What comes before the first word.</summary>
    private string[] Before(StreamFault fault, TokenUsage usage) => fault switch
    {
        StreamFault.Reasoning => [Thought("The reader wants a figure. "), Thought("I look it up and report it.")],
        StreamFault.EmptyChoices => [completion.WordlessChunk([])],
        StreamFault.NoChoices => [completion.WordlessChunk(null)],
        StreamFault.UsageOnly => [completion.UsageChunk(usage)],
        StreamFault.GroqOnly => [completion.GroqChunk()],
        _ => [],
    };

    private string Thought(string text) => completion.Chunk(new { reasoning = text, channel = "analysis" });

    [GeneratedRegex(@"\S+\s*|\s+")]
    private static partial Regex Piece();
}
