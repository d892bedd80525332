namespace AccAssistant.Conversations.Models;

/// <summary>
/// The endpoint's event stream in which words that have come together are one frame: reading a frame costs far more than a word
/// is long. Two frames are joined when the deltas of both bring text alone and nothing else in them differs; every other frame
/// passes as it came. A frame is handed on as soon as its end is there. To be read asynchronously.
/// </summary>
/// <param name="reading">Is told how many frames there were.</param>
internal sealed class JoinedFrames(Stream inner, EndpointReading? reading = null) : Stream
{
    private const int MostAtOnce = 32 * 1024;

    /// <summary>[given, whole) can be read; [whole, length) is the beginning of a frame.</summary>
    private readonly byte[] buffer = new byte[MostAtOnce];
    private int given;
    private int whole;
    private int length;

    /// <summary>The rest of the stream passes untouched: its lines end otherwise, or a frame does not fit in.</summary>
    private bool untouched;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private static ReadOnlySpan<byte> FrameEnd => "\n\n"u8;

    public override async ValueTask<int> ReadAsync(Memory<byte> destination, CancellationToken cancellationToken = default)
    {
        while (given == whole)
        {
            buffer.AsSpan(whole, length - whole).CopyTo(buffer);
            (given, whole, length) = (0, 0, length - whole);
            var read = await inner.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0 && length == 0)
            {
                return 0;
            }

            length += read;
            untouched |= buffer.AsSpan(length - read, read).Contains((byte)'\r');
            whole = untouched || read == 0 ? length : Join();
            if (length - whole == buffer.Length)
            {
                (untouched, whole) = (true, length);
            }
        }

        var count = Math.Min(destination.Length, whole - given);
        buffer.AsMemory(given, count).CopyTo(destination);
        given += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Moves the frames that are complete together, at the buffer's beginning.</summary>
    /// <returns>Where they end.</returns>
    private int Join()
    {
        var (from, to, frames) = (0, 0, 0);
        var (last, text) = (0..0, 0..0);
        while (buffer.AsSpan(from, length - from).IndexOf(FrameEnd) is >= 0 and var end)
        {
            var frame = buffer.AsSpan(from, end + FrameEnd.Length);
            frames += frame.StartsWith("data:"u8) ? 1 : 0;
            var said = TextIn(frame);
            if (IsAlike(buffer.AsSpan(last), text, frame, said))
            {
                var at = last.Start.Value + text.End.Value;
                frame[said.Start..].CopyTo(buffer.AsSpan(at));
                text = text.Start..(text.End.Value + said.End.Value - said.Start.Value);
                to = at + frame.Length - said.Start.Value;
                last = last.Start..to;
            }
            else
            {
                frame.CopyTo(buffer.AsSpan(to));
                text = said;
                last = to..(to + frame.Length);
                to += frame.Length;
            }

            from += end + FrameEnd.Length;
        }

        buffer.AsSpan(from, length - from).CopyTo(buffer.AsSpan(to));
        length -= from - to;
        if (reading is not null)
        {
            reading.Frames += frames;
        }

        return to;
    }

    /// <summary>Where in a frame its text is, without the quotation marks. Nowhere, at the beginning, where its delta has none or brings more: pieces of a call may be alike, and each counts.</summary>
    private static Range TextIn(ReadOnlySpan<byte> frame)
    {
        if (!frame.StartsWith("data:"u8) || StartIn(frame) is not (> 0 and var start))
        {
            return 0..0;
        }

        for (var end = start; end < frame.Length; end++)
        {
            switch (frame[end])
            {
                case (byte)'"':
                    return frame[end..].StartsWith("\"}"u8) ? start..end : 0..0;
                case (byte)'\\':
                    end++;
                    break;
            }
        }

        return 0..0;
    }

    private static int StartIn(ReadOnlySpan<byte> frame)
    {
        ReadOnlySpan<byte> plain = "\"delta\":{\"content\":\""u8, withRole = "\"delta\":{\"role\":\"assistant\",\"content\":\""u8;
        return frame.IndexOf(plain) is >= 0 and var at ? at + plain.Length
            : frame.IndexOf(withRole) is >= 0 and var later ? later + withRole.Length
            : 0;
    }

    private static bool IsAlike(ReadOnlySpan<byte> one, Range oneText, ReadOnlySpan<byte> other, Range otherText) =>
        oneText.Start.Value > 0
        && one[..oneText.Start].SequenceEqual(other[..otherText.Start])
        && one[oneText.End..].SequenceEqual(other[otherText.End..]);
}
