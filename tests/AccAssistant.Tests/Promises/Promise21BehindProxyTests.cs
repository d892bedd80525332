using System.Net;
using AccAssistant.Tests.Web.Proxy;

namespace AccAssistant.Tests.Promises;

/// <summary>The same where a proxy speaks https for the app and the app itself hears plain http.</summary>
[Collection(NginxCollection.Name)]
public sealed class Promise21BehindProxyTests(BehindNginx site)
{
    [Fact]
    public async Task Another_site_is_refused_by_every_transport_and_our_own_pages_by_none()
    {
        site.Require();
        using var browser = await site.SignInAsync("Dana");
        using var client = site.OpenClient();
        var hub = new HubAttempts(client, browser.SessionCookie!);
        var connection = await hub.BeginAsync();

        var foreign = await hub.MakeAsync(connection, ("Origin", "https://evil.example"));
        var neighbour = await hub.MakeAsync(connection, ("Origin", "https://localhost"));
        // What a stranger says of the host is not passed on.
        var claimed = await hub.MakeAsync(connection, ("Origin", "https://evil.example"), ("X-Forwarded-Host", "evil.example"));

        Assert.All([.. foreign, .. neighbour, .. claimed], answer => Assert.Equal((answer.Key, HttpStatusCode.Forbidden), (answer.Key, answer.Value)));
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await hub.WebSocketAsync(hub.OwnOrigin));
        Assert.Equal(HttpStatusCode.OK, await hub.LongPollingAsync(connection, hub.OwnOrigin));
    }
}
