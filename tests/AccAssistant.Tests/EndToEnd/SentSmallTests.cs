using System.Net;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What the app makes for a person goes out compressed and is kept nowhere.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class SentSmallTests(AppFixture app)
{
    [Theory]
    [InlineData($"/p/{Projects.Riverside}/reports", "text/html")]
    [InlineData("/projects", "application/json")]
    public async Task Pages_and_lists_go_out_compressed_and_are_kept_by_nobody(string address, string kind)
    {
        using var browser = await app.SignInAsync("Dana");
        using var client = app.CreateAppClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "gzip, br" }, { "Cookie", browser.CookieHeader } } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, kind), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }
}
