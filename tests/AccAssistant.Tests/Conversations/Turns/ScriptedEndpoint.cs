using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>A model endpoint that answers as it was told to, one reply a request, and remembers what it was sent.</summary>
internal sealed class ScriptedEndpoint : HttpMessageHandler
{
    private readonly ConcurrentQueue<Func<CancellationToken, Task<HttpResponseMessage>>> replies = new();
    private readonly ConcurrentQueue<JsonElement> requests = new();

    public IReadOnlyList<JsonElement> Requests => [.. requests];

    public ScriptedEndpoint Reply(params string[] frames) => Then(_ => Task.FromResult(Sse.Response(frames)));

    /// <summary>The same with a header that tells a limit.</summary>
    public ScriptedEndpoint Reply(string[] frames, (string Name, string Value) header) => Then(_ =>
    {
        var response = Sse.Response(frames);
        response.Headers.TryAddWithoutValidation(header.Name, header.Value);
        return Task.FromResult(response);
    });

    public ScriptedEndpoint ReplyWith(ScriptedStream stream) => Then(_ => Task.FromResult(Sse.Response(stream)));

    public ScriptedEndpoint Refuse(HttpStatusCode status, string body, params (string Name, string Value)[] headers) => Then(_ =>
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent(body, null, "application/json") };
        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return Task.FromResult(response);
    });

    public ScriptedEndpoint Then(Func<CancellationToken, Task<HttpResponseMessage>> reply)
    {
        replies.Enqueue(reply);
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        requests.Enqueue(JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken)).RootElement.Clone());
        return replies.TryDequeue(out var reply)
            ? await reply(cancellationToken)
            : new HttpResponseMessage(HttpStatusCode.NotImplemented) { Content = new StringContent("{}") };
    }
}
