using System.Collections.Concurrent;

namespace AccAssistant.Tests.Support;

/// <summary>Stands between the app and its model endpoint: answers in its place what a test has written down, and remembers what passed.</summary>
public sealed class ModelTraffic
{
    private readonly ConcurrentQueue<ModelExchange> exchanges = new();
    private readonly ConcurrentQueue<Func<HttpResponseMessage>> answers = new();

    /// <summary>Scripted exchanges in order; those the sandbox answered are not kept.</summary>
    public IReadOnlyList<ModelExchange> Exchanges => [.. exchanges];

    /// <summary>The next request is answered by this and not by the sandbox.</summary>
    public ModelTraffic Answer(Func<HttpResponseMessage> answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    internal HttpMessageHandler Before(HttpMessageHandler inner) => new Door(this, inner);

    private sealed class Door(ModelTraffic traffic, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.AbsolutePath.EndsWith("/chat/completions", StringComparison.Ordinal) || !traffic.answers.TryDequeue(out var answer))
                return await base.SendAsync(request, cancellationToken);

            var asked = await request.Content!.ReadAsStringAsync(cancellationToken);
            var response = answer();
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            traffic.exchanges.Enqueue(new ModelExchange(asked, await response.Content.ReadAsStringAsync(cancellationToken)));
            return response;
        }
    }
}
