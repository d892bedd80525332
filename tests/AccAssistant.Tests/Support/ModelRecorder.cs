namespace AccAssistant.Tests.Support;

/// <summary>Writes down what goes to the model endpoint and passes everything on.</summary>
internal sealed class ModelRecorder(ModelRequests requests, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.AbsolutePath.EndsWith("/chat/completions", StringComparison.Ordinal))
            requests.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
