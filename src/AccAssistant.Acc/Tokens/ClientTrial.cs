using AccAssistant.Acc.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Tokens;

/// <summary>Tries the app's own credentials, with nobody signed in.</summary>
/// <remarks>POST /authentication/v2/token, grant <c>client_credentials</c>, scope <c>data:read</c>. The token it gives is dropped at once.</remarks>
public sealed partial class ClientTrial(OutboundHandler outbound, IdentityDiscovery discovery, IOptions<ApsOptions> options, ILogger<ClientTrial> logger) : IDisposable
{
    private readonly HttpClient http = new(outbound()) { Timeout = TimeSpan.FromSeconds(15), MaxResponseContentBufferSize = 256 * 1024 };

    public async Task<ClientStanding> TryAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (await discovery.GetAsync(cancellationToken)).Token)
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("scope", "data:read")]),
            Headers = { Authorization = ClientProof.For(options.Value) },
        };
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var answer = TokenBody.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            var standing = Standing((int)response.StatusCode, answer);
            if (standing != ClientStanding.Accepted)
                Log.NotAccepted(logger, standing, (int)response.StatusCode);
            return standing;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.NoAnswer(logger, exception);
            return ClientStanding.Unreachable;
        }
    }

    public void Dispose() => http.Dispose();

    // Autodesk words a refusal in either of two ways: as OAuth does, or as its gateway does.
    private static ClientStanding Standing(int status, TokenBody? answer) => (status, answer) switch
    {
        (200, { AccessToken.Length: > 0 }) => ClientStanding.Accepted,
        (_, { Error: "invalid_client" } or { ErrorCode: "AUTH-003" }) => ClientStanding.Refused,
        (401, _) => ClientStanding.Refused,
        (403, _) => ClientStanding.NotAllowed,
        (429 or >= 500, _) => ClientStanding.Busy,
        _ => ClientStanding.Unclear,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The token endpoint does not accept the app's credentials as they are: {Standing} (status {Status}).")]
        public static partial void NotAccepted(ILogger logger, ClientStanding standing, int status);

        [LoggerMessage(LogLevel.Warning, "The token endpoint gave no answer about the app's credentials.")]
        public static partial void NoAnswer(ILogger logger, Exception exception);
    }
}
