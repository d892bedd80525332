namespace AccAssistant.Tests.Support;

/// <summary>Lets requests to one host through; any other fails the test.</summary>
internal sealed class OnlyHost(string host, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri?.Host == host
            ? base.SendAsync(request, cancellationToken)
            : throw new InvalidOperationException($"Nothing may leave the process: {request.Method} {request.RequestUri}");
}
