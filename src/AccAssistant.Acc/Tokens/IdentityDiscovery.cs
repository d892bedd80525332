using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Acc.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Tokens;

/// <summary>Asks the provider once where its endpoints are, so that another OpenID provider can stand in for Autodesk.</summary>
/// <remarks>GET /.well-known/openid-configuration. Autodesk's has no end-session address; what is missing, or cannot be read, is taken from Autodesk's documentation.</remarks>
public sealed partial class IdentityDiscovery(OutboundHandler outbound, IOptions<ApsOptions> options, TimeProvider time, ILogger<IdentityDiscovery> logger)
    : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly HttpClient http = new(outbound()) { Timeout = Timeout.InfiniteTimeSpan };
    private IdentityEndpoints? found;

    public async ValueTask<IdentityEndpoints> GetAsync(CancellationToken cancellationToken = default)
    {
        if (found is not null)
            return found;

        var authority = options.Value.Authority;
        var documented = IdentityEndpoints.Documented(authority);
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var document = await http.GetFromJsonAsync<Document>(authority.TrimEnd('/') + "/.well-known/openid-configuration", either.Token);
            return found = new IdentityEndpoints(
                document?.Token ?? documented.Token,
                document?.Revocation ?? documented.Revoke,
                document?.EndSession ?? documented.Logout);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or JsonException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Log.Unread(logger, exception);
            return documented;
        }
    }

    public void Dispose() => http.Dispose();

    private sealed record Document(
        [property: JsonPropertyName("token_endpoint")] Uri? Token,
        [property: JsonPropertyName("revocation_endpoint")] Uri? Revocation,
        [property: JsonPropertyName("end_session_endpoint")] Uri? EndSession);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The provider's discovery document could not be read; Autodesk's documented addresses are used.")]
        public static partial void Unread(ILogger logger, Exception exception);
    }
}
