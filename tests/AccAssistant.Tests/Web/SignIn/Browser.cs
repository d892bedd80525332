using System.Net;
using Microsoft.Net.Http.Headers;

namespace AccAssistant.Tests.Web.SignIn;

/// <summary>Keeps cookies as a browser does on localhost, and holds the app to the rules of <c>__Host-</c>. Follows no redirects.</summary>
public sealed class Browser(HttpMessageHandler server, string origin = "http://localhost") : IDisposable
{
    private readonly HttpClient http = new(server, disposeHandler: false) { BaseAddress = new Uri(origin) };

    public SortedDictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    public List<SetCookieHeaderValue> Set { get; } = [];

    public Task<HttpResponseMessage> GetAsync(string address, string accept = "text/html") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { HeaderNames.Accept, accept } } });

    public Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] form) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address)
        {
            Headers = { { HeaderNames.Accept, "text/html" } },
            Content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        });

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (Cookies.Count > 0)
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        if (!response.Headers.TryGetValues(HeaderNames.SetCookie, out var values))
            return response;

        foreach (var cookie in SetCookieHeaderValue.ParseList([.. values]))
        {
            Assert.StartsWith("__Host-", cookie.Name.Value, StringComparison.Ordinal);
            Assert.True(cookie.Secure && cookie.HttpOnly, cookie.ToString());
            Assert.Equal("/", cookie.Path.Value);
            Assert.Equal(SameSiteMode.Lax, cookie.SameSite);
            Assert.False(cookie.Domain.HasValue);
            Set.Add(cookie);
            if (cookie.MaxAge is { } age ? age <= TimeSpan.Zero : cookie.Expires < DateTimeOffset.UtcNow)
                Cookies.Remove(cookie.Name.ToString());
            else
                Cookies[cookie.Name.ToString()] = cookie.Value.ToString();
        }

        return response;
    }
}
