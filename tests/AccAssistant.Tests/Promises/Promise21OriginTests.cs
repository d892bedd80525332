using System.Net;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>The hub is opened by our own pages only, whatever the transport.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class Promise21OriginTests(AppFixture app)
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "https://app.test.evil.example")]
    [InlineData("Origin", "https://app.test:8443")]
    [InlineData("Origin", "https://evil.example, https://app.test")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_site_is_refused_by_every_transport(string header, string value)
    {
        using var browser = await app.SignInAsync("Dana");
        using var client = app.CreateAppClient();
        var hub = new HubAttempts(client, browser.SessionCookie!);
        var connection = await hub.BeginAsync();

        var answers = await hub.MakeAsync(connection, (header, value));

        Assert.All(answers, answer => Assert.Equal((answer.Key, HttpStatusCode.Forbidden), (answer.Key, answer.Value)));
        // Nor did any of it reach the connection.
        Assert.Equal(HttpStatusCode.OK, await hub.LongPollingAsync(connection, hub.OwnOrigin));
    }
}
