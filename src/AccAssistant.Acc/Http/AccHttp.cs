using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using AccAssistant.Acc.Tokens;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Http;

/// <summary>The only code that sends an ACC request: with the reader's token, within the quota, repeated where that can help and no longer.</summary>
public sealed class AccHttp(
    IHttpClientFactory clients,
    SessionTokensFor tokensFor,
    RequestQuotaFor quotaFor,
    IOptions<ApsOptions> aps,
    TimeProvider time,
    ILogger<AccHttp> logger)
{
    /// <summary>The activity source and the meter of every request to Autodesk.</summary>
    public const string Telemetry = "AccAssistant.Acc";

    internal const string ClientName = "acc";

    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> pauses = new();

    /// <exception cref="AccException">Every way it can fail, except cancellation.</exception>
    internal async Task<T> ReadAsync<T>(Reader reader, AccRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await ReadPatientlyAsync(reader, request, type, cancellationToken);
        }
        catch (TimeoutException cause)
        {
            // The keeper of the token or of the quota did not answer: on another machine, or behind a refresh there.
            throw AccFailures.Unreachable(request, cause);
        }
    }

    private async Task<T> ReadPatientlyAsync<T>(Reader reader, AccRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var address = AccAddress.Resolve(aps.Value.ApiBaseUrl, request.Path) ?? throw AccFailures.ForeignHost(request);
        var sender = new AccSender(clients.CreateClient(ClientName), time, logger);
        var tokens = tokensFor(reader.Caller.SessionId);
        var patience = new Patience(reader.InBackground);
        string? rejected = null;
        while (true)
        {
            await WaitForTurnAsync(reader, request, patience, cancellationToken);
            var token = await tokens.GetAccessTokenAsync(rejected).WaitAsync(cancellationToken) ?? throw AccFailures.SignIn(request);
            var attempt = await sender.SendAsync(request, address, token, type, cancellationToken);
            if (attempt.Succeeded)
            {
                return attempt.Value;
            }

            switch (attempt.Remedy)
            {
                case Remedy.FreshToken when patience.MayRefresh():
                    rejected = token;
                    break;
                case Remedy.Wait:
                    // The next turn is given when the pause is over.
                    await PauseAsync(request, attempt.Failure.RetryAfter!.Value);
                    if (!patience.MayFollowLimit())
                    {
                        throw attempt.Failure;
                    }

                    break;
                case Remedy.Repeat when patience.MayRepeat(out var pause):
                    await Task.Delay(pause, time, cancellationToken);
                    break;
                default:
                    throw attempt.Failure;
            }
        }
    }

    private async Task WaitForTurnAsync(Reader reader, AccRequest request, Patience patience, CancellationToken cancellationToken)
    {
        var quota = quotaFor(request.Family);
        var waited = TimeSpan.Zero;
        try
        {
            QuotaPlace place;
            do
            {
                place = await quota.ReserveAsync(reader.Caller.UserId, reader.InBackground);
                for (var wait = place.Wait; wait > TimeSpan.Zero; wait = PauseOf(request))
                {
                    await WaitAsync(reader, request, wait, patience, cancellationToken);
                    waited += wait;
                }
            }
            while (!place.IsTaken);
        }
        finally
        {
            AccMeters.Waited(request.Family, waited);
        }
    }

    private async Task WaitAsync(Reader reader, AccRequest request, TimeSpan wait, Patience patience, CancellationToken cancellationToken)
    {
        if (!patience.MayWait(wait))
        {
            throw AccFailures.Limited(request, wait);
        }

        if (wait >= WorthTelling)
        {
            reader.Waiting?.Invoke(wait);
        }

        await Task.Delay(wait, time, cancellationToken);
    }

    /// <summary>While a request stood in the queue, another may have been told to stay away.</summary>
    private TimeSpan PauseOf(AccRequest request) =>
        pauses.TryGetValue(request.Family, out var until) ? until - time.GetUtcNow() : TimeSpan.Zero;

    private async Task PauseAsync(AccRequest request, TimeSpan retryAfter)
    {
        var until = time.GetUtcNow() + retryAfter;
        pauses.AddOrUpdate(request.Family, until, (_, known) => until > known ? until : known);
        await quotaFor(request.Family).PauseAsync(retryAfter);
    }
}
