using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AccAssistant.Tests.Acc;

/// <summary>Stands where the network would be: writes down what is sent and answers as the test says.</summary>
internal sealed class ScriptedAutodesk(Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<SentRequest> sent = [];

    public ScriptedAutodesk(Func<SentRequest, HttpResponseMessage> answer)
        : this((request, _) => Task.FromResult(answer(request)))
    {
    }

    /// <summary>One answer after the other; the last one for ever.</summary>
    public ScriptedAutodesk(params Func<HttpResponseMessage>[] answers)
        : this(InTurn(answers))
    {
    }

    public IReadOnlyList<SentRequest> Sent
    {
        get
        {
            lock (sent)
            {
                return [.. sent];
            }
        }
    }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Status(int status, string body = "", string? retryAfter = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
        if (retryAfter is not null)
        {
            response.Headers.RetryAfter = RetryConditionHeaderValue.Parse(retryAfter);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers.ToDictionary(header => header.Key, header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        var seen = new SentRequest(request.Method.Method, request.RequestUri!, request.Headers.Authorization?.Parameter, headers, body);
        lock (sent)
        {
            sent.Add(seen);
        }

        return await answer(seen, cancellationToken);
    }

    private static Func<SentRequest, CancellationToken, Task<HttpResponseMessage>> InTurn(Func<HttpResponseMessage>[] answers)
    {
        var next = 0;
        return (_, _) => Task.FromResult(answers[Math.Min(Interlocked.Increment(ref next) - 1, answers.Length - 1)]());
    }
}
