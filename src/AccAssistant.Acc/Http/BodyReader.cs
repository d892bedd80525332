using System.Buffers;

namespace AccAssistant.Acc.Http;

/// <summary>Reads an answer to its end, no longer than a page can be and without waiting on a server that has gone quiet. The bytes are borrowed: they go back when this is disposed.</summary>
internal sealed class BodyReader : IDisposable
{
    public const int LargestBody = 32 * 1024 * 1024;

    private byte[] buffer;
    private int filled;

    private BodyReader(int size) => buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, filled);

    /// <param name="heard">Called for every piece that arrives.</param>
    /// <returns>Null when the body is larger than <paramref name="limit"/>.</returns>
    public static async Task<BodyReader?> ReadAsync(HttpContent content, int limit, Action heard, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length > limit)
        {
            return null;
        }

        var body = new BodyReader((int)(length ?? 64 * 1024) + 1);
        var whole = false;
        try
        {
            using var stream = await content.ReadAsStreamAsync(cancellationToken);
            whole = await body.FillAsync(stream, limit, heard, cancellationToken);
            return whole ? body : null;
        }
        finally
        {
            if (!whole)
            {
                body.Dispose();
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        filled = 0;
    }

    private async Task<bool> FillAsync(Stream stream, int limit, Action heard, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken);
            if (read == 0)
            {
                return true;
            }

            heard();
            filled += read;
            if (filled > limit)
            {
                return false;
            }

            if (filled == buffer.Length)
            {
                Grow();
            }
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
