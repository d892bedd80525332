using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AccAssistant.Conversations.Models;
using AccAssistant.Tests.Conversations.Turns;
using CsCheck;

namespace AccAssistant.Tests.Conversations.Models;

/// <summary>Words that came together are one frame, nothing else about a stream changes, and nothing of it waits.</summary>
public sealed class JoinedFramesTests
{
    private const int Held = 32 * 1024;

    private static readonly JsonSerializerOptions AsVendorsWrite = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_that_came_together_are_one_frame_and_each_is_counted()
    {
        var reading = new EndpointReading();

        var reads = await ReadAsync(reading, Say("43") + Say(" RFIs \"A\\") + Say("\" are\n\nopen 🏗") + ": keep-alive\n\n" + Sse.Done);

        Assert.Equal([Say("43 RFIs \"A\\\" are\n\nopen 🏗") + ": keep-alive\n\n" + Sse.Done], reads);
        Assert.Equal(4, reading.Frames);
    }

    [Fact]
    public async Task Words_that_came_one_after_the_other_stay_so()
    {
        Assert.Equal([Say("43"), Say(" RFIs")], await ReadAsync(null, Say("43"), Say(" RFIs")));
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
        Assert.Equal([$"data: {one}\n\ndata: {other}\n\n"], await ReadAsync(null, $"data: {one}\n\ndata: {other}\n\n"));
    }

    [Theory]
    [InlineData("data: {\"choices\":[{\"delta\":{\"content\":\"43\"}}]}\n\n", "data: {\"id", "")]
    [InlineData("data: {\"choices\":[{\"delta\":{\"content\":\"43\"}}]}\r\n\r", "", "\n")]
    [InlineData("data: 43\r\rdata", "", ": 44\r\r")]
    public async Task What_is_complete_waits_for_nothing(string complete, string begun, string later)
    {
        var never = new TaskCompletionSource<byte[]>();
        await using var stream = new JoinedFrames(new Pieces([Bytes(complete + begun), .. later.Length > 0 ? new[] { Bytes(later) } : []], never.Task));

        Assert.Equal(complete + later, await ReadAsync(stream, (complete + later).Length));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60_000)]
    public async Task A_frame_that_does_not_fit_passes_as_it_is_and_so_does_all_after_it(int over)
    {
        var frame = Say(new string('x', Held + over - Say("").Length));
        var never = new TaskCompletionSource<byte[]>();
        await using var stream = new JoinedFrames(new Pieces([Bytes(frame), Bytes(Say("after"))], never.Task));

        Assert.Equal(frame + Say("after"), await ReadAsync(stream, frame.Length + Say("after").Length));
    }

    [Fact]
    public async Task A_stream_cut_in_mid_frame_brings_what_there_is()
    {
        var sent = Say("43") + "data: {\"choices\":[{\"delta\":{\"content\":\"cut";

        Assert.Equal(sent, string.Concat(await ReadAsync(null, sent)));
    }

    [Fact]
    public void However_a_stream_is_cut_into_pieces_it_says_the_same()
    {
        var frames = Gen.OneOf(
            Gen.String.Select(Say),
            Gen.String[0, 9_000].Select(Say),
            Gen.Const(Say("1")),
            Gen.Const(Say("\\")),
            Gen.Const(Say("\"}")),
            Gen.Const(Sse.Call("call_1", "rfis-query", "1")),
            Gen.Const(Sse.Role()),
            Gen.Const(Sse.Usage(1, 2)),
            Gen.Const(": keep-alive\n\n"));

        Gen.Select(frames.Array[0, 40], Gen.Int[1, 20_000].Array[1, 20]).Sample(
            (sent, sizes) =>
            {
                var bytes = Bytes(string.Concat(sent));
                using var joined = new JoinedFrames(new Pieces(Cut(bytes, sizes)));
                Assert.Equal(Meaning(bytes), Meaning(Read(joined)));
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

    private static List<byte[]> Cut(byte[] bytes, int[] sizes)
    {
        var pieces = new List<byte[]>();
        for (var at = 0; at < bytes.Length; at += pieces[^1].Length)
            pieces.Add(bytes[at..Math.Min(bytes.Length, at + sizes[pieces.Count % sizes.Length])]);
        return pieces;
    }

    private static byte[] Read(JoinedFrames stream)
    {
        using var all = new MemoryStream();
        stream.CopyToAsync(all, Cancellation).GetAwaiter().GetResult();
        return all.ToArray();
    }

    /// <summary>What each read brings.</summary>
    private static async Task<List<string>> ReadAsync(EndpointReading? reading, params string[] pieces)
    {
        await using var stream = new JoinedFrames(new Pieces([.. pieces.Select(Bytes)]), reading);
        var (reads, buffer) = (new List<string>(), new byte[Held]);
        while (await stream.ReadAsync(buffer, Cancellation) is > 0 and var count)
            reads.Add(Encoding.UTF8.GetString(buffer.AsSpan(0, count)));
        return reads;
    }

    /// <summary>So much of a stream that may not have ended.</summary>
    private static async Task<string> ReadAsync(JoinedFrames stream, int length)
    {
        var (read, buffer) = ("", new byte[200_000]);
        while (read.Length < length && await stream.ReadAsync(buffer, Cancellation) is > 0 and var count)
            read += Encoding.UTF8.GetString(buffer.AsSpan(0, count));
        return read;
    }

    private static string Say(string text) =>
        $$"""data: {"id":"c1","choices":[{"index":0,"delta":{"content":{{JsonSerializer.Serialize(text, AsVendorsWrite)}}},"finish_reason":null}]}""" + "\n\n";

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A stream that comes in these pieces, and ends with the last or when it is told to.</summary>
    private sealed class Pieces(IEnumerable<byte[]> pieces, Task<byte[]>? end = null) : MemoryStream
    {
        private readonly Queue<byte[]> left = new(pieces);
        private ReadOnlyMemory<byte> piece;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (piece.IsEmpty)
                piece = left.TryDequeue(out var next) ? next : end is null ? default : await end.WaitAsync(cancellationToken);
            var count = Math.Min(buffer.Length, piece.Length);
            piece[..count].CopyTo(buffer);
            piece = piece[count..];
            return count;
        }
    }
}
