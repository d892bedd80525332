using System.Collections.Concurrent;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app, and every bearer it shows to anybody.</summary>
public sealed class WatchedApp : AppFixture
{
    private readonly ConcurrentDictionary<string, bool> bearers = new();

    public IReadOnlyCollection<string> Bearers => [.. bearers.Keys];

    protected override HttpMessageHandler Outbound(HttpMessageHandler toSandbox) => new Watch(bearers, toSandbox);

    private sealed class Watch(ConcurrentDictionary<string, bool> bearers, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Headers.Authorization is { Scheme: "Bearer", Parameter: { Length: > 0 } bearer })
                bearers.TryAdd(bearer, true);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
