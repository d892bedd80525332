using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Acc.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Tokens;

/// <summary>Spends and revokes refresh tokens. Nothing here is sent twice: a refresh token is good for one use.</summary>
public sealed partial class TokenEndpoint(
    OutboundHandler outbound,
    IdentityDiscovery discovery,
    IOptions<ApsOptions> options,
    TimeProvider time,
    ILogger<TokenEndpoint> logger) : IDisposable
{
    /// <summary>Longest time one call may take; less than half of <see cref="TokenRefresher.Lease"/>.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan RevokePatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan UsualLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly HttpClient http = new(outbound()) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 256 * 1024 };

    /// <summary>Exchanges a refresh token for a new pair.</summary>
    /// <remarks>POST /authentication/v2/token, grant <c>refresh_token</c>. Every outcome is an answer; nothing is thrown.</remarks>
    public async Task<TokenAnswer> RefreshAsync(string refreshToken)
    {
        var address = (await discovery.GetAsync()).Token;
        var sentAt = time.GetUtcNow();
        using var limit = new CancellationTokenSource(Patience, time);
        try
        {
            using var request = Post(address, new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken });
            using var response = await http.SendAsync(request, limit.Token);
            var body = TokenBody.Parse(await response.Content.ReadAsByteArrayAsync(limit.Token));
            var answer = Read(response, body, sentAt);
            if (answer is not TokenAnswer.Granted)
                Log.NotGranted(logger, (int)response.StatusCode, body?.Error ?? "");
            return answer;
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is
            HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            Log.NoAnswer(logger, exception);
            return new TokenAnswer.NotNow(Pause);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            Log.NoAnswer(logger, exception);
            return new TokenAnswer.Unclear();
        }
    }

    /// <summary>Tells the provider the grant is over: best effort, at most three seconds. False when it could not be told.</summary>
    /// <remarks>POST /authentication/v2/revoke. Autodesk answers 200 with an empty body.</remarks>
    public async Task<bool> RevokeAsync(string refreshToken)
    {
        using var limit = new CancellationTokenSource(RevokePatience, time);
        try
        {
            var address = (await discovery.GetAsync(limit.Token)).Revoke;
            using var request = Post(address, new() { ["token"] = refreshToken, ["token_type_hint"] = "refresh_token" });
            using var response = await http.SendAsync(request, limit.Token);
            if (!response.IsSuccessStatusCode)
                Log.NotRevoked(logger, (int)response.StatusCode, null);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            Log.NotRevoked(logger, 0, exception);
            return false;
        }
    }

    public void Dispose() => http.Dispose();

    private static TokenAnswer Read(HttpResponseMessage response, TokenBody? body, DateTimeOffset sentAt) => (int)response.StatusCode switch
    {
        200 when body is { AccessToken: { Length: > 0 } access } => new TokenAnswer.Granted(
            new TokenSet(access, body.RefreshToken, sentAt + (body.ExpiresIn is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : UsualLifetime))),
        >= 400 and < 500 when body?.Error == "invalid_grant" => new TokenAnswer.GrantEnded(),
        429 or 503 => new TokenAnswer.NotNow(RetryAfter(response, sentAt) ?? Pause),
        // Our credentials or our request: nothing the person signed in can help, and no reason to end the session.
        >= 400 and < 500 => new TokenAnswer.NotNow(Pause),
        _ => new TokenAnswer.Unclear(),
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now) =>
        (response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - now) is { } wait && wait > TimeSpan.Zero
            ? TimeSpan.FromSeconds(Math.Min(wait.TotalSeconds, 600))
            : null;

    private HttpRequestMessage Post(Uri address, Dictionary<string, string> form) => new(HttpMethod.Post, address)
    {
        Content = new FormUrlEncodedContent(form),
        Headers = { Authorization = ClientProof.For(options.Value) },
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The token endpoint granted nothing: status {Status}, error \"{Error}\".")]
        public static partial void NotGranted(ILogger logger, int status, string error);

        [LoggerMessage(LogLevel.Warning, "The token endpoint gave no answer.")]
        public static partial void NoAnswer(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Warning, "A refresh token could not be revoked (status {Status}).")]
        public static partial void NotRevoked(ILogger logger, int status, Exception? exception);
    }
}
