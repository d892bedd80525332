using System.Net;

namespace AccAssistant.Acc.Http;

/// <summary>The real network. No redirects: an address we were handed is not fetched. Pooled connections are renewed so that a changed name is noticed.</summary>
internal static class Outbound
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(10);

    public static HttpMessageHandler Create() => new SocketsHttpHandler
    {
        ConnectTimeout = ConnectLimit,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
    };
}
