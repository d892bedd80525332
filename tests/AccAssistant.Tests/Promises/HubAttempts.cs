using System.Net;
using System.Text.Json;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Tests.Promises;

/// <summary>Every way into the hub, as a page that has a signed-in person's cookie sent along would take it.</summary>
/// <param name="client">Of the app; its base address is the app's.</param>
internal sealed class HubAttempts(HttpClient client, string sessionCookie)
{
    private const string Hub = "hub/chat";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A connection begun from the app's own pages.</summary>
    public async Task<string> BeginAsync()
    {
        using var answer = await SendAsync(HttpMethod.Post, Hub + "/negotiate?negotiateVersion=1", OwnOrigin);
        answer.EnsureSuccessStatusCode();
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        return said.RootElement.GetProperty("connectionToken").GetString()!;
    }

    public (string Name, string Value) OwnOrigin => ("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));

    /// <summary>What each transport answers, by name.</summary>
    public async Task<Dictionary<string, HttpStatusCode>> MakeAsync(string connection, params (string Name, string Value)[] headers)
    {
        var at = $"{Hub}?id={Uri.EscapeDataString(connection)}";
        return new Dictionary<string, HttpStatusCode>
        {
            ["negotiate"] = await StatusAsync(HttpMethod.Post, Hub + "/negotiate?negotiateVersion=1", headers),
            ["WebSocket"] = await WebSocketAsync(headers),
            ["server-sent events"] = await StatusAsync(HttpMethod.Get, at, [("Accept", "text/event-stream"), .. headers]),
            ["long polling"] = await StatusAsync(HttpMethod.Get, at, headers),
            ["sending"] = await StatusAsync(HttpMethod.Post, at, headers),
            ["closing"] = await StatusAsync(HttpMethod.Delete, at, headers),
        };
    }

    public Task<HttpStatusCode> LongPollingAsync(string connection, params (string Name, string Value)[] headers) =>
        StatusAsync(HttpMethod.Get, $"{Hub}?id={Uri.EscapeDataString(connection)}", headers);

    /// <summary>Without a negotiation, which WebSockets do not need.</summary>
    public Task<HttpStatusCode> WebSocketAsync(params (string Name, string Value)[] headers) => StatusAsync(
        HttpMethod.Get,
        Hub,
        [("Connection", "Upgrade"), ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="), .. headers]);

    private async Task<HttpStatusCode> StatusAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(method, address, headers);
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address) { Headers = { { "Cookie", $"{SessionCookie.Name}={sessionCookie}" } } };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
    }
}
