using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Acc.Http;

/// <summary>Sends a request once and says what came of it.</summary>
internal sealed partial class AccSender(HttpClient client, TimeProvider time, ILogger logger)
{
    private static readonly ActivitySource Source = new(AccHttp.Telemetry);

    /// <summary>One try, from the first byte sent to the last received.</summary>
    public static readonly TimeSpan TryLimit = TimeSpan.FromSeconds(30);

    /// <summary>How long a server may say nothing in between.</summary>
    public static readonly TimeSpan SilenceLimit = TimeSpan.FromSeconds(20);

    private const int LargestRefusal = 64 * 1024;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public async Task<Attempt<T>> SendAsync<T>(AccRequest request, Uri address, string token, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        using var span = Source.StartActivity(request.Endpoint, ActivityKind.Client);
        span?.SetTag("http.request.method", request.Body is null ? "GET" : "POST");
        using var limit = new CancellationTokenSource(TryLimit, time);
        using var silence = new CancellationTokenSource(SilenceLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, silence.Token, cancellationToken);
        try
        {
            using var message = Message(request, address, token);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var attempt = response.IsSuccessStatusCode
                ? await ReadAsync(request, response, type, () => silence.CancelAfter(SilenceLimit), either.Token)
                : await RefuseAsync<T>(request, response, either.Token);
            span?.SetTag("http.response.status_code", (int)response.StatusCode);
            AccMeters.Sent(request.Family, (int)response.StatusCode);
            if (attempt.Failure is { } failure)
            {
                span?.SetStatus(ActivityStatusCode.Error, failure.Kind.ToString());
                Log.Failed(logger, request.Endpoint, (int)response.StatusCode, failure.Kind, RequestId(response));
            }

            return attempt;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            span?.SetStatus(ActivityStatusCode.Error, AccMeters.Silent);
            AccMeters.Sent(request.Family, AccMeters.Silent);
            Log.Silent(logger, request.Endpoint);
            return Attempt<T>.Failed(AccFailures.Silent(request), Remedy.Repeat);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException)
        {
            span?.SetStatus(ActivityStatusCode.Error, AccMeters.Unreachable);
            AccMeters.Sent(request.Family, AccMeters.Unreachable);
            Log.Lost(logger, request.Endpoint, (cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown);
            return Attempt<T>.Failed(AccFailures.Unreachable(request, cause), Remedy.Repeat);
        }
    }

    private static HttpRequestMessage Message(AccRequest request, Uri address, string token)
    {
        var message = new HttpRequestMessage(request.Body is null ? HttpMethod.Get : HttpMethod.Post, address);
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (request.RegionHeader is { } header && request.Region.Length > 0)
        {
            message.Headers.Add(header, request.Region);
        }

        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return message;
    }

    private static async Task<Attempt<T>> ReadAsync<T>(AccRequest request, HttpResponseMessage response, JsonTypeInfo<T> type, Action heard, CancellationToken cancellationToken)
        where T : class
    {
        using var body = await BodyReader.ReadAsync(response.Content, BodyReader.LargestBody, heard, cancellationToken);
        if (body is null)
        {
            return Attempt<T>.Failed(AccFailures.Unreadable(request, "it is too large"), Remedy.None);
        }

        try
        {
            var text = body.Bytes.StartsWith(ByteOrderMark) ? body.Bytes[ByteOrderMark.Length..] : body.Bytes;
            return JsonSerializer.Deserialize(text, type) is { } value
                ? Attempt<T>.Success(value)
                : Attempt<T>.Failed(AccFailures.Unreadable(request, "it is empty"), Remedy.Repeat);
        }
        catch (JsonException)
        {
            // The exception quotes the body, so it goes no further.
            return Attempt<T>.Failed(AccFailures.Unreadable(request, "it is cut off or not what was asked for"), Remedy.Repeat);
        }
    }

    private async Task<Attempt<T>> RefuseAsync<T>(AccRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            var wait = RetryAfter.Of(response.Headers.RetryAfter, time.GetUtcNow());
            return Attempt<T>.Failed(AccFailures.Limited(request, wait, 429), Remedy.Wait);
        }

        using var body = response.StatusCode == HttpStatusCode.Forbidden
            ? await BodyReader.ReadAsync(response.Content, LargestRefusal, () => { }, cancellationToken)
            : null;
        var failure = AccFailures.Of(request, response.StatusCode, body is null ? GatewayCode.None : GatewayWire.Read(body.Bytes));
        return Attempt<T>.Failed(failure, failure switch
        {
            { Status: 401 } => Remedy.FreshToken,
            { Kind: AccErrorKind.Unavailable } => Remedy.Repeat,
            _ => Remedy.None,
        });
    }

    /// <summary>Autodesk's own reference, for their support; shortened and cleaned because it comes from outside.</summary>
    private static string RequestId(HttpResponseMessage response) =>
        response.Headers.TryGetValues("x-request-id", out var values) && values.FirstOrDefault() is { Length: > 0 } id
            ? string.Concat(id.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_').Take(64))
            : "-";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Endpoint} answered {Status}: {Kind} (Autodesk's request id {RequestId})")]
        public static partial void Failed(ILogger logger, string endpoint, int status, AccErrorKind kind, string requestId);

        [LoggerMessage(LogLevel.Warning, "{Endpoint} did not answer in time")]
        public static partial void Silent(ILogger logger, string endpoint);

        [LoggerMessage(LogLevel.Warning, "{Endpoint} could not be reached or broke off ({Error})")]
        public static partial void Lost(ILogger logger, string endpoint, HttpRequestError error);
    }
}
