using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;

namespace AccAssistant.Reliability.Crowd;

/// <summary>A browser's socket through nginx, at whichever instance takes it.</summary>
internal static class HubSocket
{
    public static HubConnection Of(Installation site, TestBrowser browser)
    {
        var socket = ChatHubAddress.Of(site.Nginx.Address).ConnectSocket(
            [new("Cookie", browser.CookieHeader)],
            options => options.WebSocketConfiguration = raw => raw.RemoteCertificateValidationCallback = site.IsItsCertificate);
        socket.ServerTimeout = TimeSpan.FromSeconds(30);
        return socket;
    }
}
