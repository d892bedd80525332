using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using AccAssistant.Conversations.Models;
using AccAssistant.Tests.Conversations.Turns;
using CsCheck;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>Words that came together are one frame, and nothing else about a stream changes.</summary>
public sealed class JoinedFramesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_that_came_together_are_one_frame()
    {
        var read = await ReadAsync(Sse.Say("43") + Sse.Say(" RFIs \"A\\\"") + Sse.Say(" are\n\nopen 🏗"));

        Assert.Equal([Sse.Say("43 RFIs \"A\\\" are\n\nopen 🏗")], read);
    }

    [Fact]
    public async Task Words_that_came_one_after_the_other_stay_so()
    {
        Assert.Equal([Sse.Say("43"), Sse.Say(" RFIs")], await ReadAsync(Sse.Say("43"), Sse.Say(" RFIs")));
    }

    [Fact]
    public async Task A_frame_that_is_complete_waits_for_none_that_has_only_begun()
    {
        var never = new TaskCompletionSource<byte[]>();
        await using var stream = new JoinedFrames(new Pieces([Task.FromResult(Bytes(Sse.Say("43") + "data: {\"id")), never.Task]));
        var buffer = new byte[4096];

        var count = await stream.ReadAsync(buffer, Cancellation);

        Assert.Equal(Sse.Say("43"), Encoding.UTF8.GetString(buffer.AsSpan(0, count)));
    }

    [Fact]
    public async Task Lines_that_end_otherwise_are_not_held_back()
    {
        var never = new TaskCompletionSource<byte[]>();
        var said = Sse.Say("43").ReplaceLineEndings("\r\n");
        await using var stream = new JoinedFrames(new Pieces([Task.FromResult(Bytes(said)), never.Task]));
        var buffer = new byte[4096];

        var count = await stream.ReadAsync(buffer, Cancellation);

        Assert.Equal(said, Encoding.UTF8.GetString(buffer.AsSpan(0, count)));
    }

    [Theory]
    [InlineData("""{"choices":[{"index":0,"delta":{"content":"a"}}]}""", """{"choices":[{"index":1,"delta":{"content":"a"}}]}""")]
    [InlineData("""{"choices":[{"index":0,"delta":{"role":"assistant","content":"a"}}]}""", """{"choices":[{"index":0,"delta":{"content":"a"}}]}""")]
    [InlineData("""{"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":null}]}""", """{"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}""")]
    [InlineData("""{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"1"}}]}}]}""", """{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"1"}}]}}]}""")]
    [InlineData("""{"choices":[{"index":0,"delta":{"content":"","tool_calls":[{"index":0,"function":{"arguments":"1"}}]}}]}""", """{"choices":[{"index":0,"delta":{"content":"","tool_calls":[{"index":0,"function":{"arguments":"1"}}]}}]}""")]
    [InlineData("""{"choices":[{"index":0,"delta":{"reasoning":" no","content":""}}]}""", """{"choices":[{"index":0,"delta":{"reasoning":" no","content":""}}]}""")]
    [InlineData("""{"error":{"message":"down"}}""", """{"error":{"message":"down"}}""")]
    [InlineData("[DONE]", "[DONE]")]
    public async Task Frames_that_differ_in_more_or_bring_more_than_text_stay_apart(string one, string other)
    {
        Assert.Equal([$"data: {one}\n\n", $"data: {other}\n\n"], await ReadAsync($"data: {one}\n\ndata: {other}\n\n"));
    }

    [Fact]
    public async Task A_frame_longer_than_all_that_is_held_and_one_without_end_pass_as_they_are()
    {
        var sent = Sse.Say(new string('x', 100_000)) + Sse.Say("after") + "data: {\"choices\":[{\"delta\":{\"content\":\"cut";

        Assert.Equal(sent, string.Concat(await ReadAsync(sent)));
    }

    [Fact]
    public void However_a_stream_is_cut_into_pieces_it_says_the_same()
    {
        var frames = Gen.OneOf(
            Gen.String.Select(Sse.Say),
            Gen.Const(Sse.Say("1")),
            Gen.Const(Sse.Call("call_1", "rfis-query", "1")),
            Gen.Const(Sse.Role()),
            Gen.Const(Sse.Usage(1, 2)),
            Gen.Const(": keep-alive\n\n"),
            Gen.Const(Sse.Say("1").ReplaceLineEndings("\r\n")));

        Gen.Select(frames.Array[0, 40], Gen.Int[1, 2000].Array[1, 20]).Sample(
            (sent, sizes) =>
            {
                var bytes = Bytes(string.Concat(sent));
                var read = Read(new JoinedFrames(new Pieces(Cut(bytes, sizes))));
                Assert.Equal(Meaning(Read(new MemoryStream(bytes))), Meaning(read));
            },
            iter: 500);
    }

    /// <summary>Each stretch of text as one; the rest as it is.</summary>
    private static List<string> Meaning(byte[] stream)
    {
        var meaning = new List<string>();
        var textIsOpen = false;
        foreach (var data in SseParser.Create(new MemoryStream(stream)).Enumerate().Select(item => item.Data))
        {
            var text = JsonDocument.Parse(data).RootElement.GetProperty("choices") is var choices && choices.GetArrayLength() > 0
                && choices[0].GetProperty("delta").TryGetProperty("content", out var content) ? content.GetString() : null;
            if (text is not null && textIsOpen)
                meaning[^1] += text;
            else
                meaning.Add(text ?? data);
            textIsOpen = text is not null;
        }

        return meaning;
    }

    private static IEnumerable<Task<byte[]>> Cut(byte[] bytes, int[] sizes)
    {
        for (var (at, piece) = (0, 0); at < bytes.Length; at += sizes[piece++ % sizes.Length])
            yield return Task.FromResult(bytes[at..Math.Min(bytes.Length, at + sizes[piece % sizes.Length])]);
    }

    private static byte[] Read(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyToAsync(all, Cancellation).GetAwaiter().GetResult();
        return all.ToArray();
    }

    /// <summary>What each read brings.</summary>
    private static async Task<List<string>> ReadAsync(params string[] pieces)
    {
        await using var stream = new JoinedFrames(new Pieces(pieces.Select(piece => Task.FromResult(Bytes(piece)))));
        var (read, buffer) = (new List<string>(), new byte[1_000_000]);
        while (await stream.ReadAsync(buffer, Cancellation) is > 0 and var count)
            read.AddRange(Encoding.UTF8.GetString(buffer.AsSpan(0, count)).Split("\n\n").SkipLast(1).Select(frame => frame + "\n\n").DefaultIfEmpty(Encoding.UTF8.GetString(buffer.AsSpan(0, count))));
        return read;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A stream that comes in these pieces.</summary>
    private sealed class Pieces(IEnumerable<Task<byte[]>> pieces) : MemoryStream
    {
        private readonly Queue<Task<byte[]>> left = new(pieces);
        private ReadOnlyMemory<byte> piece;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (piece.IsEmpty && left.TryDequeue(out var next))
                piece = await next.WaitAsync(cancellationToken);
            var count = Math.Min(buffer.Length, piece.Length);
            piece[..count].CopyTo(buffer);
            piece = piece[count..];
            return count;
        }
    }
}
