namespace AccAssistant.Sandbox.Faults;

/// <summary>Lets the first bytes of an answer through as they come, and nothing after.</summary>
/// <param name="full">Called once, when there is more than may pass.</param>
internal sealed class ClippedBody(Stream inner, int allowed, Func<Task> full) : Stream
{
    private int left = allowed;
    private bool isFull;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var part = buffer[..Math.Min(left, buffer.Length)];
        left -= part.Length;
        if (part.Length > 0)
            await inner.WriteAsync(part, cancellationToken);

        if (part.Length < buffer.Length && !isFull)
        {
            await inner.FlushAsync(cancellationToken);
            isFull = true;
            await full();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => isFull ? Task.CompletedTask : inner.FlushAsync(cancellationToken);

    public override void Flush() => throw new NotSupportedException("Answers are written asynchronously.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Answers are written asynchronously.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
