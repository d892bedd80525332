using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records;

/// <summary>Asks once more where the machine that keeps the copy goes away in the middle of an answer: another reads anew and answers the same.</summary>
public sealed partial class AskedAgain(IProjectRecords records, ILogger<AskedAgain> logger) : IProjectRecords
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (attempt, cutOff) = (0, false);
        do
        {
            attempt++;
            await using var replies = records.Ask(request, context, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await NextAsync(replies, attempt, cancellationToken) is var next && (cutOff = next.CutOff) is false && next.Reply is { } reply)
                yield return reply;
        }
        while (cutOff);
    }

    /// <inheritdoc/>
    public Task ForgetAsync() => records.ForgetAsync();

    /// <summary>The next reply; none at the end. A keeper that only stays silent would be waited for as long again.</summary>
    private async Task<(RecordReply? Reply, bool CutOff)> NextAsync(IAsyncEnumerator<RecordReply> replies, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            return (await replies.MoveNextAsync() ? replies.Current : null, false);
        }
        catch (Exception error) when (attempt == 1 && error is not TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            Log.CutOff(logger, error);
            return (null, true);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "A look-up was cut off and is asked again.")]
        public static partial void CutOff(ILogger logger, Exception error);
    }
}
