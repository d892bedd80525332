namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Stands between a client and its server and writes down what passes at the services that have a specification.</summary>
/// <param name="listens">Asked before and after each exchange: one that is made to fail on purpose is passed on untouched.</param>
internal sealed class ExchangeRecorder(ExchangeLog log, Func<bool> listens, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var listening = VendorSpecs.Cover(request.RequestUri!) && listens();
        var headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
        var response = await base.SendAsync(request, cancellationToken);
        if (!listening || !listens())
            return response;

        await response.Content.LoadIntoBufferAsync(cancellationToken);
        log.Add(new Exchange(
            request.Method.Method,
            request.RequestUri!,
            headers,
            request.Content is not null,
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType ?? "",
            await response.Content.ReadAsStringAsync(cancellationToken)));
        return response;
    }
}
