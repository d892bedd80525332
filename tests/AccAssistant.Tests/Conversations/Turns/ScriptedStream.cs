using System.Text;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>A response body that ends as it was told to.</summary>
internal sealed class ScriptedStream(string text, Func<CancellationToken, Task>? end = null) : Stream
{
    private MemoryStream bytes = new(Encoding.UTF8.GetBytes(text));

    private Queue<string> rest = new();

    /// <summary>Completes when everything scripted was read and more is asked for.</summary>
    public TaskCompletionSource ReadOut { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static ScriptedStream Broken(params string[] frames) => new(
        string.Concat(frames),
        _ => throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely."));

    /// <summary>As the client's own idle limit surfaces: cancelled, but not by the caller.</summary>
    public static ScriptedStream Silent(params string[] frames) => new(string.Concat(frames), _ => throw new TaskCanceledException("idle"));

    public static ScriptedStream Endless(params string[] frames) => new(
        string.Concat(frames), cancellationToken => Task.Delay(Timeout.Infinite, cancellationToken));

    /// <summary>Goes on where it paused.</summary>
    public static ScriptedStream Paused(string first, Task pause, string second) => new(first, _ => pause) { rest = new([second]) };

    /// <summary>Each of these is read by itself.</summary>
    public static ScriptedStream InPieces(params string[] pieces) => new("") { rest = new(pieces) };

    /// <summary>Each of these is read by itself, with time between them for whoever is told of it.</summary>
    public static ScriptedStream InSteps(params string[] pieces) => new("", async _ => await Task.Yield()) { rest = new(pieces) };

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await bytes.ReadAsync(buffer, cancellationToken);
        if (read == 0)
        {
            if (rest.Count == 0)
                ReadOut.TrySetResult();
            await (end?.Invoke(cancellationToken) ?? Task.CompletedTask);
            if (rest.TryDequeue(out var more))
            {
                bytes = new MemoryStream(Encoding.UTF8.GetBytes(more));
                read = await bytes.ReadAsync(buffer, cancellationToken);
            }
        }

        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Only asynchronous reading stops at once.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
