namespace AccAssistant.Acc.Http;

/// <summary>Reads an answer to its end, no longer than a page can be and without waiting on a server that has gone quiet.</summary>
internal static class BodyReader
{
    public const int LargestBody = 32 * 1024 * 1024;

    /// <param name="heard">Called for every piece that arrives.</param>
    /// <returns>Null when the body is larger than <paramref name="limit"/>.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpContent content, int limit, Action heard, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length > limit)
        {
            return null;
        }

        using var body = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[Math.Min(limit, (int)(length ?? 64 * 1024)) + 1];
        var filled = 0;
        while (true)
        {
            var read = await body.ReadAsync(buffer.AsMemory(filled), cancellationToken);
            if (read == 0)
            {
                return buffer.AsMemory(0, filled);
            }

            heard();
            filled += read;
            if (filled > limit)
            {
                return null;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, limit + 1L));
            }
        }
    }
}
