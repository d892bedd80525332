using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Connections.Client;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Support;

/// <summary>Where the chat hub is, and how the page's client speaks to it.</summary>
/// <param name="Hub">As it is reached.</param>
/// <param name="Site">Where the page came from.</param>
public sealed record ChatHubAddress(Uri Hub, Uri Site)
{
    public static ChatHubAddress Of(Uri site) => new(new Uri(site, "hub/chat"), site);

    public HubConnection Connect(Action<HttpConnectionOptions> how) => new HubConnectionBuilder()
        .WithUrl(Hub, options =>
        {
            options.Headers.Add("Origin", Site.GetLeftPart(UriPartial.Authority));
            how(options);
        })
        .AddJsonProtocol(json => json.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)))
        .Build();

    /// <summary>Straight to a socket, as the page tries first.</summary>
    /// <param name="headers">What the browser sends with it.</param>
    public HubConnection ConnectSocket(IEnumerable<KeyValuePair<string, string>> headers, Action<HttpConnectionOptions>? how = null) => Connect(options =>
    {
        (options.SkipNegotiation, options.Transports) = (true, HttpTransportType.WebSockets);
        foreach (var (name, value) in headers)
            options.Headers.Add(name, value);
        how?.Invoke(options);
    });
}
