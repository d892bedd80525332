using System.Net;
using System.Net.Sockets;
using AccAssistant.Web.Demo;
using StackExchange.Redis;

namespace AccAssistant.Web.Cluster;

/// <summary>Where this instance and the others find each other.</summary>
internal static class ClusterNetwork
{
    /// <summary>Null where there is only one instance, or where the setting is no address.</summary>
    public static ConfigurationOptions? RedisOf(ClusterOptions options)
    {
        if (!options.IsShared)
            return null;
        try
        {
            var redis = ConfigurationOptions.Parse(options.Redis);
            return redis.EndPoints.Count > 0 ? redis : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Where the others reach this one; null: at this machine's first address.</summary>
    /// <exception cref="StartRefusedException">There is no such name.</exception>
    public static IPEndPoint? AddressOf(ClusterOptions options, ConfigurationOptions redis, int port)
    {
        if (options.Address.Length > 0)
        {
            var host = new HostString(options.Address);
            return new IPEndPoint(Find(host.Host), host.Port ?? port);
        }

        var isHere = redis.EndPoints.All(point => point is IPEndPoint { Address: var at } ? IPAddress.IsLoopback(at) : point is DnsEndPoint { Host: "localhost" });
        return isHere ? new IPEndPoint(IPAddress.Loopback, port) : null;
    }

    /// <exception cref="StartRefusedException">There is no such name.</exception>
    private static IPAddress Find(string host)
    {
        try
        {
            return IPAddress.TryParse(host, out var address) ? address : Dns.GetHostAddresses(host)[0];
        }
        catch (SocketException error)
        {
            throw new StartRefusedException($"ACC Assistant cannot start: Cluster:Address is \"{host}\", which is no address and no name this machine knows ({error.Message}).");
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
