namespace AccAssistant.Tests.Support;

/// <summary>Sends what is for one address over a real socket, and all else on.</summary>
internal sealed class RealSocket(string authority, HttpMessageHandler others) : DelegatingHandler(others)
{
    private readonly HttpMessageInvoker sockets = new(new SocketsHttpHandler { ResponseDrainTimeout = TimeSpan.Zero });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri!.Authority == authority ? sockets.SendAsync(request, cancellationToken) : base.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        sockets.Dispose();
        base.Dispose(disposing);
    }
}
