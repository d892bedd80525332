using System.Text.Json;
using System.Text.Json.Serialization;
using AccAssistant.Reliability.Site;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Reliability.Crowd;

/// <summary>A browser's socket through nginx, at whichever instance takes it.</summary>
internal static class HubSocket
{
    public static HubConnection Of(Installation site, TestBrowser browser)
    {
        var socket = new HubConnectionBuilder()
            .WithUrl(new Uri(site.Nginx.Address, "hub/chat"), options =>
            {
                (options.SkipNegotiation, options.Transports) = (true, HttpTransportType.WebSockets);
                options.WebSocketConfiguration = socket => socket.RemoteCertificateValidationCallback = site.IsItsCertificate;
                options.Headers.Add("Cookie", browser.CookieHeader);
                options.Headers.Add("Origin", site.Nginx.Address.GetLeftPart(UriPartial.Authority));
            })
            .AddJsonProtocol(json => json.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)))
            .Build();
        socket.ServerTimeout = TimeSpan.FromSeconds(30);
        return socket;
    }
}
